using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Sheets;

/// <summary>A sheet of a workbook that was read.</summary>
/// <param name="File">The workbook as the user knows it.</param>
/// <param name="Name">What its tab says.</param>
/// <param name="Cells">The cells that hold something, by row (from 1) and column (from 0).</param>
public sealed record FilledSheet(string File, string Name, IReadOnlyDictionary<(int Row, int Column), FilledCell> Cells)
{
    /// <summary>The last row that holds something; 0 for an empty sheet.</summary>
    public int LastRow { get; } = Cells.Count == 0 ? 0 : Cells.Keys.Max(c => c.Row);

    public int LastColumn { get; } = Cells.Count == 0 ? -1 : Cells.Keys.Max(c => c.Column);

    public FilledCell At(int row, int column) => Cells.GetValueOrDefault((row, column), FilledCell.Empty);

    public Place PlaceOf(int row, int column) => new(File, row, column + 1) { Sheet = Name };

    /// <summary>The texts of a row from its first cell to the last that holds something.</summary>
    public IReadOnlyList<string> Row(int row)
    {
        var texts = Enumerable.Range(0, LastColumn + 1).Select(c => At(row, c).Text).ToList();
        while (texts is [.., ""]) texts.RemoveAt(texts.Count - 1);
        return texts;
    }
}
