using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>Writes a sheet: head frozen, filter buttons, wrapped cells, landscape and as wide as a page.</summary>
internal sealed partial class SheetPart(Sheet sheet, StyleTable styles, ChoiceLists lists, bool isFirst)
{
    /// <summary>Excel takes no more characters in a cell.</summary>
    private const int LongestText = 32_767;

    /// <summary>Day 0 of Excel's calendar for every date from March 1900 on; it believes in a 29 February of that year.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public Markup Write()
    {
        var x = Markup.Part().Raw("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" """);
        x.Raw(isFirst ? """tabSelected="1" workbookViewId="0">""" : """workbookViewId="0">""");
        if (sheet.HeadRows > 0) x.Write($"""<pane ySplit="{sheet.HeadRows}" topLeftCell="{CellName.Of(sheet.HeadRows + 1, 0)}" activePane="bottomLeft" state="frozen"/>""");
        x.Raw("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>""");
        WriteColumns(x);
        x.Raw("<sheetData>");
        foreach (var (i, row) in sheet.Rows.Index()) WriteRow(x, i + 1, row);
        x.Raw("</sheetData>");
        // Each of these says what stays allowed, with 0.
        if (sheet.IsProtected)
            x.Raw($"""<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"{(sheet.CanGrow ? " insertRows=\"0\"" : "")} sort="0" autoFilter="0"/>""");
        if (sheet.Filter.Length > 0) x.Write($"""<autoFilter ref="{sheet.Filter}"/>""");
        WriteMerged(x);
        WriteHighlights(x);
        CellRules.Write(x, sheet, lists);
        x.Raw("""<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        // & begins a code in headers and footers.
        x.Write($"""<headerFooter><oddHeader>{"&C" + sheet.Title.Replace("&", "&&", StringComparison.Ordinal)}</oddHeader><oddFooter>{"&C&P / &N"}</oddFooter></headerFooter>""");
        return x.Raw("</worksheet>");
    }

    private void WriteColumns(Markup x)
    {
        if (sheet.Columns.IsEmpty) return;
        x.Raw("<cols>");
        foreach (var (i, column) in sheet.Columns.Index())
        {
            x.Write($"""<col min="{i + 1}" max="{i + 1}" width="{column.Width.ToString("0.0", CultureInfo.InvariantCulture)}" """);
            x.Raw(column.IsHidden ? """hidden="1" customWidth="1"/>""" : """customWidth="1"/>""");
        }
        x.Raw("</cols>");
    }

    private void WriteRow(Markup x, int number, SheetRow row)
    {
        x.Write($"""<row r="{number}" """).Raw(row.IsHidden ? """hidden="1">""" : ">");
        foreach (var (column, cell) in row.Cells.Index())
        {
            x.Write($"""<c r="{CellName.Of(number, column)}" s="{styles.Of(cell)}" """);
            if (cell.Text.Length == 0) x.Raw("/>");
            else if (NumberIn(cell) is { } value) x.Write($"><v>{value}</v></c>");
            else x.Write($"""t="inlineStr"><is><t xml:space="preserve">{Escaped(Cut(cell.Text))}</t></is></c>""");
        }
        x.Raw("</row>");
    }

    private static string? NumberIn(SheetCell cell) => cell.Rule?.Kind switch
    {
        VariableKind.Date when DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= new DateOnly(1900, 3, 1) =>
            (date.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture),
        VariableKind.Number or VariableKind.Money when decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) =>
            number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private void WriteMerged(Markup x)
    {
        var merged = (from row in sheet.Rows.Index()
                      from cell in row.Item.Cells.Index()
                      where cell.Item.ColumnSpan > 1 || cell.Item.RowSpan > 1
                      select $"{CellName.Of(row.Index + 1, cell.Index)}:{CellName.Of(row.Index + cell.Item.RowSpan, cell.Index + cell.Item.ColumnSpan - 1)}").ToList();
        if (merged.Count == 0) return;
        x.Write($"""<mergeCells count="{merged.Count}">""");
        foreach (var range in merged) x.Write($"""<mergeCell ref="{range}"/>""");
        x.Raw("</mergeCells>");
    }

    private void WriteHighlights(Markup x)
    {
        foreach (var (i, highlight) in sheet.Highlights.Index())
        {
            x.Write($"""<conditionalFormatting sqref="{highlight.Range}"><cfRule type="expression" dxfId="{(int)highlight.Look}" priority="{i + 1}" stopIfTrue="1">""");
            x.Write($"<formula>{highlight.Formula}</formula></cfRule></conditionalFormatting>");
        }
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";

    // Excel reads _x000D_ in a text as the character of that number.
    private static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? Code().Replace(text, "_x005F_") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Code();
}
