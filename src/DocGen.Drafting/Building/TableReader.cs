using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = DocGen.Documents.Blocks.Block;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using Table = DocGen.Documents.Blocks.Table;
using TableCell = DocGen.Documents.Blocks.TableCell;
using TableRow = DocGen.Documents.Blocks.TableRow;

namespace DocGen.Drafting.Building;

/// <summary>Reads a pipe or grid table.</summary>
internal sealed class TableReader(LineReader lines, Func<BlockAttributes, Markdig.Syntax.Block, bool> isWithheld)
{
    /// <summary>What stands above the table; empty for nothing.</summary>
    public DocGen.Documents.Inlines.Line CaptionOf(BlockAttributes attributes) => lines.Plain(attributes.Values.GetValueOrDefault("caption", ""));

    // Where the title stands above already, `summary` says it to those who cannot see the table without printing it again.
    public string DescriptionOf(BlockAttributes attributes) =>
        CaptionOf(attributes) is { IsEmpty: false } caption ? caption.PlainText() : lines.Plain(attributes.Values.GetValueOrDefault("summary", "")).PlainText();

    public Table Read(MarkdownTable table, BlockAttributes attributes, int under)
    {
        var rows = table.OfType<MarkdownRow>().Select(RowOf).ToImmutableArray();
        var count = rows.IsEmpty ? 0 : rows.Max(r => r.Cells.Sum(c => c.ColumnSpan));
        var weights = Weights(table, attributes, rows, count);
        var columns = Enumerable.Range(0, count).Select(i => new TableColumn(weights[i],
            i < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[i].Alignment) : Alignment.Start));
        return new Table([.. columns], rows) { Description = DescriptionOf(attributes), Under = under };
    }

    private static Alignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => Alignment.Center,
        TableColumnAlign.Right => Alignment.End,
        _ => Alignment.Start,
    };

    private TableRow RowOf(MarkdownRow row) => new([.. row.OfType<MarkdownCell>().Select(CellOf)], row.IsHeader);

    private TableCell CellOf(MarkdownCell cell) => new([.. Content(cell)], Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan));

    private IEnumerable<Block> Content(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    var (line, attributes) = lines.Read(paragraph);
                    if (!line.IsEmpty) yield return new Text(TextRole.Body, line) { Withheld = HoldingOf(attributes, paragraph), Source = SourceOf(attributes) };
                    break;
                case ListBlock list:
                    foreach (var item in list.OfType<ListItemBlock>().SelectMany(i => i.OfType<ParagraphBlock>()))
                    {
                        var (bullet, marks) = lines.Read(item);
                        yield return new Bullet(0, bullet) { Withheld = HoldingOf(marks, item), Source = SourceOf(marks) };
                    }
                    break;
            }
        }
    }

    private static string SourceOf(BlockAttributes attributes) => attributes.Values.GetValueOrDefault("source", "");

    private Withholding HoldingOf(BlockAttributes attributes, ParagraphBlock at) => isWithheld(attributes, at) ? Withholding.Whole : Withholding.None;

    // Widths come from the author, else from the grid as drawn, else from how much text the columns hold.
    private static ImmutableArray<decimal> Weights(MarkdownTable table, BlockAttributes attributes, ImmutableArray<TableRow> rows, int count)
    {
        if (attributes.Weights(count) is { } given) return given;
        if (table.ColumnDefinitions.Count >= count && table.ColumnDefinitions.Take(count).All(c => c.Width > 0))
            return [.. table.ColumnDefinitions.Take(count).Select(c => (decimal)c.Width)];
        var longest = new decimal[count];
        foreach (var row in rows)
        {
            var at = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1 && at < count) longest[at] = Math.Max(longest[at], LengthOf(cell));
                at += cell.ColumnSpan;
            }
        }
        return [.. longest.Select(l => Math.Clamp(l, 4, 30))];
    }

    private static int LengthOf(TableCell cell) =>
        cell.Content.OfType<Text>().Select(t => t.Content.PlainText().Length).DefaultIfEmpty(0).Max();
}
