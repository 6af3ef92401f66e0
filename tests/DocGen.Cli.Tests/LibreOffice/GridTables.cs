using DocGen.Documents;
using DocGen.Documents.Blocks;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>
/// Tables that the Markdown draws with lines, their cells side by side. Paper is read cell by cell: each drawing is replaced by the text
/// of its table, once it is clear that both hold the same characters.
/// </summary>
internal static class GridTables
{
    private const string Borders = "+-=|";

    public static string Unfold(string markdown, Document document)
    {
        var tables = new Queue<Table>(document.Blocks.OfType<Table>());
        var lines = new List<string>();
        var drawing = new List<string>();
        foreach (var line in markdown.Split('\n').Append(""))
        {
            if (line.StartsWith('+') || (drawing.Count > 0 && line.StartsWith('|')))
            {
                drawing.Add(line);
                continue;
            }
            if (drawing.Count > 0) lines.Add(TextLike(string.Concat(drawing), tables));
            drawing.Clear();
            lines.Add(line);
        }
        return string.Join('\n', lines);
    }

    public static IEnumerable<string> Heads(Document document) => document.Blocks.OfType<Table>()
        .Select(t => PlainText.Bare(string.Concat(t.Rows.TakeWhile(r => r.IsHeader).SelectMany(r => r.Cells).Select(TextOf)))).Where(h => h.Length > 0);

    private static string TextLike(string drawing, Queue<Table> tables)
    {
        while (tables.TryDequeue(out var table))
        {
            var text = string.Concat(table.Rows.SelectMany(r => r.Cells).Select(TextOf));
            if (Characters(PlainText.OfMarkdown(drawing)).SequenceEqual(Characters(PlainText.Bare(text)))) return text;
        }
        return drawing;
    }

    private static IEnumerable<char> Characters(string text) => text.Where(c => !Borders.Contains(c, StringComparison.Ordinal)).Order();

    private static string TextOf(TableCell cell) => string.Concat(cell.Content.Select(block => block switch
    {
        Text text => text.Content.PlainText(),
        Bullet bullet => "・" + bullet.Content.PlainText(),
        NumberedBlock numbered => numbered.Label + numbered.Text.PlainText(),
        _ => "",
    }));
}
