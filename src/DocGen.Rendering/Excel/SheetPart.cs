using System.Globalization;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>A sheet with one table: header rows frozen and repeated on every page, filter buttons, wrapped cells, landscape and as wide as a page.</summary>
internal sealed class SheetPart(Table table, Document document, bool isFirst)
{
    /// <summary>Width of a sheet in characters, divided among the columns by their weights.</summary>
    private const decimal SheetWidth = 150;

    /// <summary>Excel takes no more characters in a cell.</summary>
    private const int LongestText = 32_767;

    private readonly SheetGrid _grid = SheetGrid.Of(table);

    public static int HeaderRows(Table table) => table.Rows.TakeWhile(r => r.IsHeader).Count();

    /// <summary>The range with filter buttons; empty where there is nothing to filter, or where merged cells would be torn apart.</summary>
    public static string FilterOf(Table table)
    {
        var (header, rows) = (HeaderRows(table), table.Rows.Length);
        if (header == 0 || rows == header || table.Rows.Skip(header - 1).SelectMany(r => r.Cells).Any(c => c.ColumnSpan > 1 || c.RowSpan > 1)) return "";
        return $"{SheetGrid.Name(header, 0)}:{SheetGrid.Name(rows, table.Columns.Length - 1)}";
    }

    public Markup Write()
    {
        var header = HeaderRows(table);
        var x = Markup.Part().Raw("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        x.Raw($"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0">""".Replace(" workbookViewId", " showGridLines=\"0\" workbookViewId", StringComparison.Ordinal));
        if (header > 0) x.Write($"""<pane ySplit="{header}" topLeftCell="{SheetGrid.Name(header + 1, 0)}" activePane="bottomLeft" state="frozen"/>""");
        x.Raw("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>""");
        WriteColumns(x);
        x.Raw("<sheetData>");
        foreach (var row in _grid.Rows) WriteRow(x, row);
        x.Raw("</sheetData>");
        if (FilterOf(table) is { Length: > 0 } filter) x.Write($"""<autoFilter ref="{filter}"/>""");
        if (_grid.Merged.Count > 0)
        {
            x.Write($"""<mergeCells count="{_grid.Merged.Count}">""");
            foreach (var range in _grid.Merged) x.Write($"""<mergeCell ref="{range}"/>""");
            x.Raw("</mergeCells>");
        }
        x.Raw("""<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        // & begins a code in headers and footers.
        x.Write($"""<headerFooter><oddHeader>{"&C" + document.Title.Replace("&", "&&", StringComparison.Ordinal)}</oddHeader><oddFooter>{"&C&P / &N"}</oddFooter></headerFooter>""");
        return x.Raw("</worksheet>");
    }

    private void WriteColumns(Markup x)
    {
        var total = table.Columns.Sum(c => c.Weight);
        x.Raw("<cols>");
        foreach (var (i, column) in table.Columns.Index())
        {
            var width = Math.Clamp(Math.Round(SheetWidth * column.Weight / total, 1), 6, 80).ToString("0.0", CultureInfo.InvariantCulture);
            x.Write($"""<col min="{i + 1}" max="{i + 1}" width="{width}" customWidth="1"/>""");
        }
        x.Raw("</cols>");
    }

    private void WriteRow(Markup x, SheetRow row)
    {
        x.Write($"""<row r="{row.Number}">""");
        foreach (var (column, cell) in row.Cells)
        {
            var text = cell is null ? "" : TextOf(cell);
            var name = SheetGrid.Name(row.Number, column);
            if (text.Length == 0) x.Write($"""<c r="{name}" s="{StyleOf(row, column, text)}"/>""");
            else x.Write($"""<c r="{name}" s="{StyleOf(row, column, text)}" t="inlineStr"><is><t xml:space="preserve">{Escaped(text)}</t></is></c>""");
        }
        x.Raw("</row>");
    }

    private int StyleOf(SheetRow row, int column, string text)
    {
        if (row.IsHeader) return CellStyles.Header;
        var look = table.Columns[column].Alignment switch
        {
            Alignment.Center => CellStyles.Center,
            Alignment.End => CellStyles.End,
            _ => CellStyles.Text,
        };
        // Text is never calculated here; the mark keeps it so when the cell is edited.
        return text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? look + CellStyles.Quoted : look;
    }

    private static string TextOf(TableCell cell)
    {
        var text = string.Join('\n', cell.Content.Select(block => block switch
        {
            Text paragraph => paragraph.Content.PlainText(),
            Bullet bullet => "・" + bullet.Content.PlainText(),
            NumberedBlock numbered => $"{numbered.Label}　{numbered.Text.PlainText()}",
            _ => "",
        }));
        return text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
    }

    // Excel reads _x000D_ in a text as the character of that number.
    private static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? System.Text.RegularExpressions.Regex.Replace(text, "_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
        : text;
}
