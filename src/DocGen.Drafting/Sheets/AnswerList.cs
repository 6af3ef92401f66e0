using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Library;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Sheets;

/// <summary>A list of answers, one organization (or person) a row, each column a question: what a batch is made from.</summary>
/// <param name="Rows">The rows that hold something.</param>
public sealed record AnswerList(ImmutableArray<AnswerListRow> Rows)
{
    /// <summary>Name of the sheet that holds the list; in a workbook without it the first sheet does.</summary>
    public const string SheetName = "一覧";

    /// <summary>Reads the list of a workbook.</summary>
    public static AnswerList Read(ClauseLibrary library, FilledWorkbook book, DiagnosticBag bag) =>
        Read(library, book.Find(SheetName) ?? book.Sheets.FirstOrDefault(s => !s.Name.StartsWith(Workbook.NotesSheet, StringComparison.Ordinal)) ?? new FilledSheet(book.File, SheetName, ImmutableDictionary<(int, int), FilledCell>.Empty), bag);

    /// <summary>Reads the list of a sheet, or of a CSV file as <see cref="CsvSheet"/> reads it.</summary>
    public static AnswerList Read(ClauseLibrary library, FilledSheet sheet, DiagnosticBag bag)
    {
        // The paths stand in a second row of headings, which a workbook of ours hides; a list made by hand may do with one.
        var second = sheet.Row(2).Where(t => t.Length > 0).ToList();
        var hasPaths = second.Count > 0 && second.All(t => IsQuestion(library, t));
        var columns = ColumnsOf(library, sheet, hasPaths, bag);
        var rows = ImmutableArray.CreateBuilder<AnswerListRow>();
        for (var row = hasPaths ? 3 : 2; row <= sheet.LastRow; row++)
        {
            var answers = columns.Where(c => !sheet.At(row, c.Key).IsBlank)
                .ToImmutableDictionary(c => c.Value, c => new ListedAnswer(sheet.At(row, c.Key).Text, sheet.PlaceOf(row, c.Key)), StringComparer.Ordinal);
            if (!answers.IsEmpty) rows.Add(new AnswerListRow(sheet.PlaceOf(row, 0), answers));
        }
        if (rows.Count == 0) bag.Add(SheetRules.EmptyList, new Place(sheet.File) { Sheet = sheet.Name.Length > 0 ? sheet.Name : null });
        return new AnswerList(rows.ToImmutable());
    }

    private static Dictionary<int, string> ColumnsOf(ClauseLibrary library, FilledSheet sheet, bool hasPaths, DiagnosticBag bag)
    {
        var columns = new Dictionary<int, string>();
        for (var at = 0; at <= sheet.LastColumn; at++)
        {
            var heading = sheet.At(hasPaths ? 2 : 1, at).Text.Trim();
            if (heading.Length == 0) continue;
            if (QuestionOf(library, heading, sheet.PlaceOf(hasPaths ? 2 : 1, at), bag) is not { } id) continue;
            if (columns.ContainsValue(id)) bag.Add(SheetRules.RepeatedListColumn, sheet.PlaceOf(1, at), id);
            else columns[at] = id;
        }
        return columns;
    }

    private static string? QuestionOf(ClauseLibrary library, string heading, Place place, DiagnosticBag bag)
    {
        if (IsQuestion(library, heading)) return heading;
        var label = LabelFolding.Fold(heading);
        var called = library.VariableOrder.Where(p => LabelFolding.Fold(library.Variables[p].Label) == label).Concat(library.OptionOrder.Where(o => LabelFolding.Fold(library.Options[o].Ask) == label)).ToList();
        if (called.Count == 1) return called[0];
        if (called.Count > 1) bag.Add(SheetRules.AmbiguousListColumn, place, heading, string.Join(", ", called));
        else bag.Add(SheetRules.UnknownListColumn, place, heading, Nearest.Text(heading, library.VariableOrder.Concat(library.OptionOrder).Concat(library.Variables.Values.Select(v => v.Label))));
        return null;
    }

    // A person's parts have columns of their own: org.contact.phone.
    private static bool IsQuestion(ClauseLibrary library, string name) =>
        library.Variables.ContainsKey(name) || library.Options.ContainsKey(name)
        || (name.LastIndexOf('.') is > 0 and var dot && library.Variables.TryGetValue(name[..dot], out var person)
            && person.Type == Library.Questions.VariableType.Person && Merging.Persons.Fields.Contains(name[(dot + 1)..]));
}
