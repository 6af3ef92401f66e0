using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Markdown;

/// <summary>Writes a table: with pipes where it is plain, drawn with lines where cells merge or hold several lines.</summary>
internal sealed class MarkdownTable(Func<TableCell, List<string>> write)
{
    public List<string> Write(Table table)
    {
        var plain = table.Rows.All(r => r.Cells.Length <= table.Columns.Length && r.Cells.All(c => c is { ColumnSpan: 1, RowSpan: 1, Content.Length: <= 1 }))
            && table.Rows.Skip(1).All(r => !r.IsHeader) && table.Rows.Length > 0;
        // A cell is written once only, as its footnotes are counted.
        var written = new Dictionary<TableCell, List<string>>(ReferenceEqualityComparer.Instance);
        foreach (var cell in table.Rows.SelectMany(r => r.Cells)) written[cell] = write(cell) is { Count: > 0 } lines ? lines : [""];
        plain &= written.Values.All(lines => lines.Count == 1);
        return plain ? Pipes(table, written) : [.. new GridTable(table, cell => written[cell]).Draw()];
    }

    private static List<string> Pipes(Table table, Dictionary<TableCell, List<string>> written)
    {
        var header = table.Rows[0].IsHeader ? 1 : 0;
        var lines = new List<string>
        {
            Row(header == 1 ? table.Rows[0].Cells.Select(c => written[c][0]) : [], table.Columns.Length),
            Row(table.Columns.Select(c => c.Alignment switch { Alignment.Center => ":-:", Alignment.End => "--:", _ => ":--" }), table.Columns.Length),
        };
        lines.AddRange(table.Rows.Skip(header).Select(r => Row(r.Cells.Select(c => written[c][0]), table.Columns.Length)));
        return lines;
    }

    private static string Row(IEnumerable<string> cells, int columns)
    {
        var texts = cells.ToList();
        while (texts.Count < columns) texts.Add("");
        return "| " + string.Join(" | ", texts) + " |";
    }
}
