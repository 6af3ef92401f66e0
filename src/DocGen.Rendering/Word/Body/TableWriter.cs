using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes tables of fixed layout, whose header rows come again on every page.</summary>
internal sealed class TableWriter(WordJob job, WordState state, BlockWriter blocks, ParagraphWriter paragraphs)
{
    /// <summary>Space at both sides of a cell's text, in twips.</summary>
    private const int CellMargin = 85;

    /// <summary>
    /// A row with no more text than this in any cell stays on one page, and the first such with the one that follows: it is easier to read, and
    /// LibreOffice 7.4 loses the rest of some tables that break behind their first row.
    /// </summary>
    private const int ShortCell = 300;

    public void Write(Markup x, Table table, Surroundings around)
    {
        var columns = table.Columns.IsDefaultOrEmpty ? [new TableColumn(1)] : table.Columns;
        var left = around.InCell ? 0 : job.Measure.Characters(LevelLook.LeftUnder(job.Document.Scheme, table.Under));
        var widths = Widths([.. columns.Select(c => c.Weight)], Math.Max(around.Width - left, columns.Length * 4 * CellMargin));
        Begin(x, table, widths, left);
        var layout = TableLayout.Of(table, columns.Length);
        var inHead = true;
        for (var r = 0; r < layout.Count; r++)
        {
            var isFirst = r + 1 < layout.Count && inHead && !table.Rows[r].IsHeader;
            inHead &= table.Rows[r].IsHeader;
            Row(x, layout[r], table.Rows[r], widths, columns, inHead, isFirst);
        }
        x.Raw("</w:tbl>");
        state.AfterTable = true;
    }

    /// <summary>Weights as twips that add up exactly.</summary>
    internal static int[] Widths(decimal[] weights, int total)
    {
        var sum = weights.Where(w => w > 0).Sum();
        var widths = new int[weights.Length];
        var (passed, spent) = (0m, 0);
        for (var i = 0; i < weights.Length; i++)
        {
            passed += sum > 0 ? Math.Max(weights[i], 0) / sum : 1m / weights.Length;
            widths[i] = Math.Max((int)Math.Round(passed * total) - spent, 1);
            spent += widths[i];
        }
        return widths;
    }

    private static void Begin(Markup x, Table table, int[] widths, int left)
    {
        x.Write($"<w:tbl><w:tblPr><w:tblStyle w:val=\"{StyleNames.TableGrid}\"/><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/>");
        if (left > 0) x.Write($"<w:tblInd w:w=\"{left}\" w:type=\"dxa\"/>");
        x.Write($"<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"{CellMargin}\" w:type=\"dxa\"/><w:right w:w=\"{CellMargin}\" w:type=\"dxa\"/></w:tblCellMar>");
        var firstRow = table.Rows is [{ IsHeader: true }, ..] ? "1" : "0";
        x.Write($"<w:tblLook w:val=\"{(firstRow == "1" ? "0620" : "0600")}\" w:firstRow=\"{firstRow}\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (table.Description.Length > 0)
        {
            x.Write($"<w:tblCaption w:val=\"{table.Description}\"/><w:tblDescription w:val=\"{table.Description}\"/>");
        }
        x.Raw("</w:tblPr><w:tblGrid>");
        foreach (var width in widths) x.Write($"<w:gridCol w:w=\"{width}\"/>");
        x.Raw("</w:tblGrid>");
    }

    private void Row(Markup x, IReadOnlyList<PlacedCell> cells, TableRow row, int[] widths, IReadOnlyList<TableColumn> columns, bool inHead, bool isFirst)
    {
        var isShort = job.Measured(filled => row.Cells.All(c => c.Content.Sum(b => LengthOf(b, filled)) <= ShortCell));
        x.Raw("<w:tr>");
        if (inHead || isShort) x.Raw("<w:trPr><w:cantSplit/>").Raw(inHead ? "<w:tblHeader/>" : "").Raw("</w:trPr>");
        foreach (var cell in cells)
        {
            var width = widths.AsSpan(cell.Column, cell.Columns).ToArray().Sum();
            var alignment = columns[cell.Column].Alignment;
            x.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
            if (cell.Columns > 1) x.Write($"<w:gridSpan w:val=\"{cell.Columns}\"/>");
            if (cell.Merge is { } merge) x.Raw(merge == Merge.Start ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            if (row.IsHeader) x.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>");
            if (row.IsHeader || alignment != Alignment.Start) x.Raw("<w:vAlign w:val=\"center\"/>");
            x.Raw("</w:tcPr>");
            var inner = new Surroundings(Math.Max(width - 2 * CellMargin, CellMargin)) { InCell = true, InHead = row.IsHeader, KeepNext = row.IsHeader || (isFirst && isShort), Alignment = alignment };
            if (cell.Cell is { } content) blocks.WriteCell(x, content.Content, inner);
            else paragraphs.Write(x, new ParagraphLook(row.IsHeader ? StyleNames.TableHead : StyleNames.TableText), Line.Empty);
            x.Raw("</w:tc>");
        }
        x.Raw("</w:tr>");
    }

    private static int LengthOf(Block block, Func<string, string> filled) => block switch
    {
        NumberedBlock numbered => filled(numbered.Text.PlainText()).Length,
        Text text => filled(text.Content.PlainText()).Length,
        Bullet bullet => filled(bullet.Content.PlainText()).Length,
        _ => ShortCell + 1,
    };
}
