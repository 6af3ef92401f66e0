using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;

namespace DocGen.Drafting.Sheets;

/// <summary>Reads CSV (RFC 4180) as the only sheet of a workbook, so that a cell of it is named as in Excel. UTF-8, or the Shift_JIS that Japanese Excel writes.</summary>
public static class CsvSheet
{
    private const int MostCharacters = 50_000_000;

    public static FilledSheet Read(byte[] content, string file, DiagnosticBag bag)
    {
        var cells = new Dictionary<(int, int), FilledCell>();
        var sheet = new FilledSheet(file, Path.GetFileName(file), cells);
        var text = Text(content);
        if (text.Length > MostCharacters)
        {
            bag.Add(SheetRules.BrokenList, new Place(file), $"> {MostCharacters}");
            return sheet;
        }
        var (row, column, at) = (1, 0, 0);
        while (at < text.Length)
        {
            var (cell, end) = text[at] == '"' ? Quoted(text, at) : Plain(text, at);
            if (end < 0)
            {
                bag.Add(SheetRules.BrokenList, sheet.PlaceOf(row, column), text[at..Math.Min(text.Length, at + 20)]);
                break;
            }
            if (cell.Length > 0) cells[(row, column)] = new FilledCell(cell, FilledKind.Text);
            at = end;
            if (at < text.Length && text[at] == ',') (column, at) = (column + 1, at + 1);
            else if (at < text.Length) (row, column, at) = (row + 1, 0, at + (text.AsSpan(at).StartsWith("\r\n") ? 2 : 1));
        }
        return new FilledSheet(file, sheet.Name, cells);
    }

    private static (string Cell, int End) Plain(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(',', '\r', '\n');
        return end < 0 ? (text[at..], text.Length) : (text[at..(at + end)], at + end);
    }

    // The end is -1 where the closing quote is missing, or where more follows it.
    private static (string Cell, int End) Quoted(string text, int at)
    {
        var cell = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"') cell.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else return i + 1 == text.Length || text[i + 1] is ',' or '\r' or '\n' ? (cell.ToString().ReplaceLineEndings("\n"), i + 1) : ("", -1);
        }
        return ("", -1);
    }

    private static string Text(byte[] content)
    {
        if (content.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(content.AsSpan(3));
        if (content.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(content.AsSpan(2));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(content);
        }
    }
}
