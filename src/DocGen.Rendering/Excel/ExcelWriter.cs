using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>
/// Writes the tables of a finished document as an Excel workbook, a sheet each, to be sorted and filtered. The text around the tables stays
/// in the document. Like the Word writer it puts UTF-8 straight into the package, so that the same document gives the same bytes.
/// </summary>
public static class ExcelWriter
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Whether there is anything to write.</summary>
    public static bool HasTables(Document document) => document.Blocks.Any(b => b is Table);

    /// <summary>Writes the workbook; the stream stays open. A document without tables gives one empty sheet, as Excel opens none without.</summary>
    public static void Write(Document document, DocumentStyle style, Stream output)
    {
        var tables = document.Blocks.OfType<Table>().DefaultIfEmpty(new Table([new TableColumn(1)], [])).ToList();
        var names = SheetNames.For(tables, document.Title);
        var package = new OpenPackage();
        package.Link("", Office + "officeDocument", "xl/workbook.xml");
        package.Add(new PackagePart("xl/workbook.xml", Sheets + "sheet.main+xml", Workbook(tables, names).ToBytes()));
        for (var i = 0; i < tables.Count; i++)
        {
            var part = $"xl/worksheets/sheet{i + 1}.xml";
            package.Link("xl/workbook.xml", Office + "worksheet", part);
            package.Add(new PackagePart(part, Sheets + "worksheet+xml", new SheetPart(tables[i], document, isFirst: i == 0).Write().ToBytes()));
        }
        package.Link("xl/workbook.xml", Office + "styles", "xl/styles.xml");
        package.Add(new PackagePart("xl/styles.xml", Sheets + "styles+xml", CellStyles.Write(style).ToBytes()));
        package.Save(output);
    }

    private static Markup Workbook(List<Table> tables, IReadOnlyList<string> names)
    {
        var x = Markup.Part().Raw($"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office[..^1]}"><sheets>""");
        for (var i = 0; i < names.Count; i++) x.Write($"""<sheet name="{names[i]}" sheetId="{i + 1}" r:id="{"rId" + (i + 1)}"/>""");
        x.Raw("</sheets>");
        // A workbook without such names must not have the list of them.
        if (DefinedNames(tables, names) is { IsEmpty: false } defined) x.Raw("<definedNames>").Append(defined).Raw("</definedNames>");
        return x.Raw("</workbook>");
    }

    // Excel knows the filtered range and the repeated rows by these names, and wants them in order.
    private static Markup DefinedNames(List<Table> tables, IReadOnlyList<string> names)
    {
        var x = new Markup();
        for (var i = 0; i < names.Count; i++)
        {
            if (SheetPart.FilterOf(tables[i]) is { Length: > 0 } filter)
                x.Write($"""<definedName name="_xlnm._FilterDatabase" localSheetId="{i}" hidden="1">{Quoted(names[i])}!{Fixed(filter)}</definedName>""");
        }
        for (var i = 0; i < names.Count; i++)
        {
            if (SheetPart.HeaderRows(tables[i]) is > 0 and var rows)
                x.Write($"""<definedName name="_xlnm.Print_Titles" localSheetId="{i}">{Quoted(names[i])}!$1:${rows}</definedName>""");
        }
        return x;
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    // A2:H15 → $A$2:$H$15
    private static string Fixed(string range) => string.Join(':', range.Split(':').Select(cell =>
    {
        var digits = cell.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${cell[..digits]}${cell[digits..]}";
    }));
}
