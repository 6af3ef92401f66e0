using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Sheets;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Forms;

/// <summary>Compares a form that came back with the one that its case would give now: answers to other questions answer nothing.</summary>
public static class FormRowsCheck
{
    /// <param name="book">The form.</param>
    /// <param name="forms">What was read from it.</param>
    /// <param name="document">The document as the case gives it now; null where the case has none such.</param>
    /// <param name="id">Id of the document.</param>
    /// <param name="file">The case.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Run(FilledWorkbook book, ImmutableArray<FilledForm> forms, Document? document, string id, string file, DiagnosticBag bag)
    {
        if (document is null)
        {
            bag.Add(FillingRules.OtherCase, new Place(book.File), $"{id} ≠ {file}");
            return;
        }
        foreach (var form in forms)
        {
            var has = FormReader.KeysOf(book, form.Variable.Path).ToDictionary(LabelFold, StringComparer.Ordinal);
            var wanted = document.Blocks.OfType<Table>().Where(t => t.Form?.Path == form.Variable.Path).SelectMany(Keys).Distinct(StringComparer.Ordinal).ToDictionary(LabelFold, StringComparer.Ordinal);
            var differing = has.ExceptBy(wanted.Keys, h => h.Key).Select(h => "+" + h.Value).Concat(wanted.ExceptBy(has.Keys, w => w.Key).Select(w => "-" + w.Value)).ToList();
            if (differing.Count > 0) bag.Add(FillingRules.OtherCase, new Place(book.File), string.Join("、", differing));
        }
    }

    private static IEnumerable<string> Keys(Table table) =>
        from row in table.Rows
        where !row.IsHeader && row.Cells.Any(c => IsEntry(c)) && row.Cells is [var first, ..] && !IsEntry(first)
        select string.Join('\n', row.Cells[0].Content.OfType<Text>().Select(t => t.Content.PlainText()));

    private static bool IsEntry(TableCell cell) => cell.Content is [Text { Content.Inlines: [Entry] }];

    private static string LabelFold(string key) => LabelFolding.Fold(key);
}
