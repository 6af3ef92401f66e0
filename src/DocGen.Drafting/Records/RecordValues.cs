using DocGen.Documents.Styles;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Duties;
using DocGen.Drafting.Selection;
using DocGen.Library;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>What a record of the set can say (<c>record</c> in its template): the decisions of the case and where they stand in its documents.</summary>
internal static class RecordValues
{
    public static ScriptObject Of(DocumentSelection selection, DocumentStyle style, IReadOnlyList<CaseDocument> set)
    {
        var (library, answers) = (selection.Library, selection.Answers);
        var duties = new Lazy<IReadOnlyList<Duty>>(() => DutyRows.Of(set));
        var record = new ScriptObject();
        foreach (var (name, value) in new (string, Func<object>)[]
        {
            ("library", () => library.Title),
            ("version", () => library.Version),
            ("hash", () => answers.Hash),
            ("types", () => new ScriptArray(answers.Outsourcing.Select(part => (object)string.Join("、", part.Columns.Reverse().Select(c => TypeLabel.Of(library, c)))))),
            ("documents", () => Documents(library, answers, set)),
            ("measures", () => new ScriptArray(MeasureRows.Of(library, answers, set))),
            ("options", () => new ScriptArray(AnswerRows.Options(library, answers, set))),
            ("values", () => new ScriptArray(AnswerRows.Values(library, answers, style, set))),
            ("deviations", () => new ScriptArray(answers.LeaveOut.Select(left => Row(
                ("title", TitleOf(left.Target, library)), ("documents", left.Documents.IsEmpty ? "全て" : string.Join("、", left.Documents.Select(d => TitleOf(d, library)))),
                ("reason", left.Reason), ("place", $"{Path.GetFileName(left.Place.File)}:{left.Place.Line}"))))),
            ("overrides", () => new ScriptArray(answers.Overrides.OrderBy(o => o.Key, StringComparer.Ordinal)
                .Select(o => Row(("clause", o.Key), ("title", o.Value.Title), ("file", Path.GetFileName(o.Value.File)))))),
            ("unanswered", () => new ScriptArray(set.SelectMany(d => d.Document.Variables).Where(v => !v.Answered).DistinctBy(v => v.Path)
                .Select(v => Row(("label", v.Label), ("path", v.Path))))),
            ("clauses", () => new ScriptArray(set.SelectMany(Clauses))),
            ("duties", () => DutyRows.Rows(duties.Value)),
            ("roles", () => new ScriptArray(DutyRows.ByRole(duties.Value, library, answers.OnlyRole))),
            ("orders", () => DutyRows.Rows(DutyRows.Orders(duties.Value, selection))),
            ("basis", () => DutyRows.Basis(duties.Value, selection)),
            ("papers", () => new ScriptArray(DutyRows.Papers(duties.Value, library, answers))),
            ("concordance", () => new ScriptArray(ConcordanceRows.Of(library, set))),
        })
        {
            // Each takes a look at the whole set: only what the text asks for is put together.
            if (Asks(selection, "record." + name)) record[name] = value();
        }
        return record;
    }

    private static bool Asks(DocumentSelection selection, string name) => selection.Template.Body.Contains(name, StringComparison.Ordinal)
        || selection.Clauses.Any(c => c.IsIn && c.Clause.Text.Lines.Any(l => l.Text.Contains(name, StringComparison.Ordinal)));

    internal static ScriptObject Row(params ReadOnlySpan<(string Name, string Value)> cells)
    {
        var row = new ScriptObject();
        foreach (var (name, value) in cells) row[name] = value;
        return row;
    }

    private static ScriptArray Documents(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set)
    {
        var labels = Attachments.Of(library, answers).ToDictionary(a => a.Template.Id, a => a.Label, StringComparer.Ordinal);
        return new ScriptArray(set.Select(d => Row(("id", d.Selection.Template.Id), ("title", d.Document.Title),
            ("label", labels.GetValueOrDefault(d.Selection.Template.Id, "")), ("file", d.FileName))));
    }

    // Clauses decided alike stand together: a row each would fill twenty pages.
    private static IEnumerable<ScriptObject> Clauses(CaseDocument document) => document.Selection.Clauses
        .GroupBy(c => (c.IsIn, Reason: c.Reason.Words.Japanese))
        .Select(alike => Row(("document", document.Document.Title), ("decision", alike.Key.IsIn ? "入れる" : "入れない"), ("reason", alike.Key.Reason),
            ("titles", string.Join("、", alike.Select(c => c.Clause.Title).Distinct()))));

    private static string TitleOf(string id, ClauseLibrary library) =>
        library.Templates.TryGetValue(id, out var template) ? template.Title
        : library.Clauses.TryGetValue(id, out var clause) ? $"{clause.Title}（{id}）"
        : library.Matrices.Values.SelectMany(m => m.Measures).FirstOrDefault(m => m.Id == id) is { } measure ? $"{measure.Title}（{id}）" : id;
}
