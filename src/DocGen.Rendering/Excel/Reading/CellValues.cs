using System.Globalization;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>What a cell's stored text means.</summary>
internal sealed class CellValues(IReadOnlyList<string> shared, NumberFormats formats, bool from1904)
{
    private static readonly DateTime Day0 = new(1899, 12, 30);

    /// <summary>The value of a cell of the given type (<c>t</c>) and look (<c>s</c>).</summary>
    public FilledCell Of(string type, int look, string stored) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? new FilledCell(shared[index], FilledKind.Text)
            : throw new WorkbookFault(WorkbookRules.BrokenPart, "sharedStrings", stored),
        "str" => new FilledCell(RichText.Unescaped(stored), FilledKind.Text),
        "inlineStr" => new FilledCell(stored, FilledKind.Text),
        "b" => new FilledCell(stored.Trim() is "1" or "true" ? "TRUE" : "FALSE", FilledKind.Flag),
        "e" => new FilledCell(stored, FilledKind.Error),
        "d" => DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? Date(date) : new FilledCell(stored, FilledKind.Text),
        _ => Number(stored, look),
    };

    private FilledCell Number(string stored, int look)
    {
        if (stored.Length == 0) return FilledCell.Empty;
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new FilledCell(stored, FilledKind.Text);
        if (formats.IsDate(look) && DateOf(number) is { } date) return Date(date);
        // Excel keeps 15 digits, and so does the conversion: 0.1 stays 0.1.
        return Math.Abs(number) < 1e27 ? new FilledCell(((decimal)number).ToString(CultureInfo.InvariantCulture), FilledKind.Number) : new FilledCell(stored, FilledKind.Number);
    }

    // In the calendar from 1900 day 60 is a 29 February that never was; the days before it are one off.
    private DateTime? DateOf(double days)
    {
        if (from1904) days += 1462;
        if (days is < 1 or >= 2_958_466) return null;
        return Day0.AddDays(days < 60 && !from1904 ? days + 1 : days);
    }

    private static FilledCell Date(DateTime date)
    {
        // Seconds come from parts of a day and are never quite whole.
        date = date.AddMilliseconds(500);
        var isDay = date.TimeOfDay < TimeSpan.FromSeconds(1);
        return new FilledCell(date.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), FilledKind.Date);
    }
}
