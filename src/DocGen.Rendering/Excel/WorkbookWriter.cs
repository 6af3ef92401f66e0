using DocGen.Documents.Sheets;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>Writes a workbook. Like the Word writer it puts UTF-8 straight into the package, so that the same workbook gives the same bytes.</summary>
public static class WorkbookWriter
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Workbook workbook, DocumentStyle style, Stream output)
    {
        var (styles, lists) = (new StyleTable(style), new ChoiceLists());
        var parts = workbook.Sheets.Select((s, i) => (s.Name, Content: new SheetPart(s, styles, lists, isFirst: i == 0).Write())).ToList();
        // Which lists there are is known once the sheets are written.
        if (!lists.IsEmpty) parts.Add((ChoiceLists.SheetName, new SheetPart(lists.Sheet(), styles, lists, isFirst: false).Write()));
        if (!workbook.Notes.IsEmpty) parts.Add((Workbook.NotesSheet, new SheetPart(NotesOf(workbook), styles, lists, isFirst: false).Write()));
        var package = new OpenPackage();
        package.Link("", Office + "officeDocument", "xl/workbook.xml");
        package.Add(new PackagePart("xl/workbook.xml", Sheets + "sheet.main+xml", BookPart(workbook, [.. parts.Select(p => p.Name)]).ToBytes()));
        foreach (var (i, part) in parts.Index())
        {
            var name = $"xl/worksheets/sheet{i + 1}.xml";
            package.Link("xl/workbook.xml", Office + "worksheet", name);
            package.Add(new PackagePart(name, Sheets + "worksheet+xml", part.Content.ToBytes()));
        }
        package.Link("xl/workbook.xml", Office + "styles", "xl/styles.xml");
        package.Add(new PackagePart("xl/styles.xml", Sheets + "styles+xml", styles.Write().ToBytes()));
        package.Save(output);
    }

    private static Sheet NotesOf(Workbook workbook) => new(Workbook.NotesSheet, [],
        [.. workbook.Notes.Select(row => new SheetRow([.. row.Select(text => new SheetCell(text, CellLook.Plain))]))]);

    private static Markup BookPart(Workbook workbook, List<string> names)
    {
        var x = Markup.Part().Raw($"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office[..^1]}">""");
        // The tabs of a form keep their names, as the program that reads it back looks for them.
        if (workbook.Sheets.Any(s => s.IsProtected)) x.Raw("""<workbookProtection lockStructure="1"/>""");
        x.Raw("<sheets>");
        foreach (var (i, name) in names.Index())
        {
            x.Write($"""<sheet name="{name}" sheetId="{i + 1}" """).Raw(i < workbook.Sheets.Length ? "" : """state="veryHidden" """).Write($"""r:id="{"rId" + (i + 1)}"/>""");
        }
        x.Raw("</sheets>");
        // A workbook without such names must not have the list of them.
        if (DefinedNames(workbook.Sheets) is { IsEmpty: false } defined) x.Raw("<definedNames>").Append(defined).Raw("</definedNames>");
        return x.Raw("</workbook>");
    }

    // Excel knows the filtered range and the repeated rows by these names, and wants them in order.
    private static Markup DefinedNames(IReadOnlyList<Sheet> sheets)
    {
        var x = new Markup();
        foreach (var (i, sheet) in sheets.Index().Where(s => s.Item.Filter.Length > 0))
            x.Write($"""<definedName name="_xlnm._FilterDatabase" localSheetId="{i}" hidden="1">{Quoted(sheet.Name)}!{Fixed(sheet.Filter)}</definedName>""");
        foreach (var (i, sheet) in sheets.Index().Where(s => s.Item.HeadRows > 0))
            x.Write($"""<definedName name="_xlnm.Print_Titles" localSheetId="{i}">{Quoted(sheet.Name)}!$1:${sheet.HeadRows}</definedName>""");
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
