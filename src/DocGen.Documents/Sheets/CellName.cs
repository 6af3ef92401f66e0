using System.Globalization;

namespace DocGen.Documents.Sheets;

/// <summary>How cells are called: A1, AB12.</summary>
public static class CellName
{
    /// <param name="row">Counted from 1.</param>
    /// <param name="column">Counted from 0.</param>
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Letters of a column counted from 0.</summary>
    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Row (from 1) and column (from 0) of a cell's name; null where it is none that Excel could have.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var letters = 0;
        var column = 0;
        while (letters < name.Length && char.IsAsciiLetter(name[letters]))
        {
            if (letters == 3) return null;
            column = column * 26 + (char.ToUpperInvariant(name[letters]) - 'A' + 1);
            letters++;
        }
        if (letters == 0 || !int.TryParse(name[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row == 0) return null;
        return (row, column - 1);
    }
}
