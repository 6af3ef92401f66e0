using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Sheets;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Excel;

/// <summary>
/// Writes the tables of a finished document as an Excel workbook, a sheet each: to be sorted and filtered, or, where a table is a form, to
/// be filled in. The text around the tables stays in the document.
/// </summary>
public static class ExcelWriter
{
    /// <summary>Writes the workbook; the stream stays open. A document without tables gives one empty sheet, as Excel opens none without.</summary>
    public static void Write(Document document, DocumentStyle style, Stream output)
    {
        var tables = document.Blocks.OfType<Table>().DefaultIfEmpty(new Table([new TableColumn(1)], [])).ToList();
        var names = SheetNames.For(tables.Select(t => t.Description.Length > 0 ? t.Description : document.Title));
        var sheets = tables.Zip(names).Select(t => TableSheet.Of(t.First, t.Second, document.Title)).ToList();
        var forms = tables.Zip(sheets).Where(t => t.First.Form is not null).ToList();
        WorkbookWriter.Write(new Workbook([.. sheets])
        {
            Notes = forms.Count == 0 ? [] : [["form", document.Id, document.LibraryVersion], .. forms.SelectMany(f => FormNotes.Of(f.First, f.Second))],
        }, style, output);
    }
}
