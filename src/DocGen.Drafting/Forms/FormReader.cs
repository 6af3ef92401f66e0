using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Forms;

/// <summary>Reads forms that came back filled in, and checks them: nothing edited that had to stay, nothing left open, nothing that contradicts.</summary>
public static class FormReader
{
    /// <summary>The forms of a workbook, one a variable; empty, with findings, where it is none.</summary>
    public static ImmutableArray<FilledForm> Read(ClauseLibrary library, FilledWorkbook book, DiagnosticBag bag)
    {
        var layouts = FormLayout.In(book);
        if (layouts.IsEmpty)
        {
            bag.Add(FillingRules.NotForm, new Place(book.File));
            return [];
        }
        var forms = ImmutableArray.CreateBuilder<FilledForm>();
        // A form may stand in several tables, a chapter each: together they are the variable.
        foreach (var group in layouts.GroupBy(l => l.Path, StringComparer.Ordinal))
        {
            if (!library.Variables.TryGetValue(group.Key, out var variable) || variable.Type != VariableType.Table)
            {
                bag.Add(FillingRules.UnknownTable, new Place(book.File) { Sheet = group.First().Sheet }, group.Key, VersionOf(book));
                continue;
            }
            forms.Add(new FilledForm(variable, [.. group.SelectMany(layout => RowsOf(variable, layout, book, bag))]));
        }
        return forms.ToImmutable();
    }

    /// <summary>Id of the document that the workbook belongs to.</summary>
    public static string DocumentOf(FilledWorkbook book) => book.Notes.FirstOrDefault(n => n is ["form", _, ..])?[1] ?? "";

    /// <summary>Names of the rows that a workbook's forms of a variable have.</summary>
    public static IEnumerable<string> KeysOf(FilledWorkbook book, string path) =>
        FormLayout.In(book).Where(l => l.Path == path).SelectMany(l => l.Rows).Select(r => r.Key);

    private static string VersionOf(FilledWorkbook book) => book.Notes.FirstOrDefault(n => n is ["form", _, _])?[2] ?? "";

    private static ImmutableArray<FilledRow> RowsOf(VariableDefinition variable, FormLayout layout, FilledWorkbook book, DiagnosticBag bag)
    {
        if (book.Find(layout.Sheet) is not { } sheet)
        {
            bag.Add(FillingRules.MissingSheet, new Place(book.File) { Sheet = layout.Sheet }, layout.Sheet);
            return [];
        }
        var edited = layout.Headings.Where(h => LabelFolding.Fold(sheet.At(h.Row, h.At).Text) != LabelFolding.Fold(h.Heading)).ToList();
        foreach (var (_, row, at, heading) in edited) bag.Add(FillingRules.EditedHeading, sheet.PlaceOf(row, at), heading, sheet.At(row, at).Text);
        // What stands under a moved heading would be read as something else.
        return edited.Count > 0 ? [] : new FormRowReader(variable, layout, sheet, bag).Read();
    }
}
