using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Cli.Tests.Excel;

/// <summary>Writes into a workbook what a person would.</summary>
internal static class FilledIn
{
    public static void Text(string file, string sheet, params (string Cell, string Text)[] entries) => Edit(file, sheet, data =>
    {
        foreach (var (name, text) in entries)
        {
            var cell = CellAt(data, name);
            cell.CellValue = null;
            cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text));
            cell.DataType = CellValues.InlineString;
        }
    });

    public static void Number(string file, string sheet, string name, string number, CellValues? type = null) => Edit(file, sheet, data =>
    {
        var cell = CellAt(data, name);
        cell.InlineString = null;
        cell.DataType = type is { } other ? other : null;
        cell.CellValue = new CellValue(number);
    });

    public static void RemoveRow(string file, string sheet, uint row) => Edit(file, sheet, data => data.Elements<Row>().First(r => r.RowIndex! == row).Remove());

    public static void Rename(string file, string sheet, string name)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: true);
        book.WorkbookPart!.Workbook!.Descendants<Sheet>().First(s => s.Name == sheet).Name = name;
    }

    /// <summary>What is wrong with a workbook by Excel's own schema.</summary>
    public static IEnumerable<string> Faults(string file)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static void Edit(string file, string sheet, Action<SheetData> edit)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: true);
        var id = book.WorkbookPart!.Workbook!.Descendants<Sheet>().First(s => s.Name == sheet).Id!;
        edit(((WorksheetPart)book.WorkbookPart.GetPartById(id!)).Worksheet!.GetFirstChild<SheetData>()!);
    }

    private static Cell CellAt(SheetData data, string name)
    {
        var number = uint.Parse(name.AsSpan(name.AsSpan().IndexOfAnyInRange('0', '9')), System.Globalization.CultureInfo.InvariantCulture);
        var row = data.Elements<Row>().FirstOrDefault(r => r.RowIndex! == number) ?? data.AppendChild(new Row { RowIndex = number });
        return row.Elements<Cell>().FirstOrDefault(c => c.CellReference == name) ?? row.AppendChild(new Cell { CellReference = name });
    }
}
