using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>The questions of a case with their answers, where each came from and what it did.</summary>
internal static class AnswerRows
{
    public static IEnumerable<ScriptObject> Options(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set)
    {
        var selections = set.Select(d => d.Selection).ToList();
        var used = selections.SelectMany(s => s.Clauses).Where(c => c.IsIn).SelectMany(c => c.Clause.Options.Concat(c.Clause.When.Terms().Select(t => t.Name)))
            .Concat(selections.SelectMany(s => s.Measures).SelectMany(m => m.Measure.When.Terms().Select(t => t.Name)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var id in library.OptionOrder.Where(id => used.Contains(id) && answers.Options.ContainsKey(id)))
        {
            var (option, answer) = (library.Options[id], answers.Options[id]);
            var chosen = string.Join("、", answer.Keys.Select(k => option.Find(k)?.Label ?? k));
            yield return RecordValues.Row(("id", id), ("ask", option.Ask), ("chosen", chosen.Length > 0 ? chosen : "（なし）"),
                ("origin", Origin(answer.Origin, answer.Place)), ("effect", Effect(id, set)));
        }
    }

    /// <summary>What somebody answered, and the defaults that a document prints.</summary>
    public static IEnumerable<ScriptObject> Values(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set) => library.VariableOrder
        .Where(answers.Values.ContainsKey)
        .Where(path => answers.Values[path].Origin != AnswerOrigin.Default || set.Any(d => d.Document.Variables.Any(v => v.Path.Split('[')[0] == path)))
        .Select(path => (Variable: library.Variables[path], Answer: answers.Values[path]))
        .Where(v => !v.Answer.Value.IsEmpty)
        .Select(v => RecordValues.Row(("path", v.Variable.Path), ("label", v.Variable.Label), ("answer", Shown(v.Variable, v.Answer.Value)),
            ("origin", Origin(v.Answer.Origin, v.Answer.Place))));

    /// <summary>The clauses that an option put in or gave their words.</summary>
    private static string Effect(string option, IReadOnlyList<CaseDocument> set) => string.Join("\n", set
        .Select(d => (d.Document.Title, Clauses: d.Selection.Alternatives.Where(a => a.Alternative.Option == option && a.IsIn).Select(a => a.Clause.Title)
            .Concat(d.Selection.Clauses.Where(c => c.IsIn && c.Clause.When.Terms().Any(t => t.Name == option)).Select(c => c.Clause.Title))
            .Distinct().ToList()))
        .Where(e => e.Clauses.Count > 0)
        .Select(e => $"{e.Title}：{string.Join("・", e.Clauses)}"));

    // A choice is shown by its words, a table a row a line.
    private static string Shown(VariableDefinition variable, AnswerValue value) => value switch
    {
        ChoiceAnswer choice => variable.Alternatives.FirstOrDefault(a => a.Key == choice.Key).Value is { Length: > 0 } words ? words : $"（{choice.Key}）",
        TableAnswer table => string.Join('\n', table.Rows.Select(row => string.Join("　", Cells(variable, row)))),
        NumberAnswer number => number.Number.ToString("#,0.##########", CultureInfo.InvariantCulture),
        _ => value.ConditionText,
    };

    private static IEnumerable<string> Cells(VariableDefinition variable, System.Collections.Immutable.ImmutableDictionary<string, AnswerValue> row) =>
        (variable.Columns.IsEmpty ? Merging.Persons.Fields : variable.Columns.Select(c => c.Path))
            .Where(row.ContainsKey).Select(c => row[c].ConditionText).Where(t => t.Length > 0);

    private static string Origin(AnswerOrigin origin, Place place) => origin switch
    {
        AnswerOrigin.Default => "既定",
        AnswerOrigin.Organization => $"組織（{Path.GetFileName(place.File)}:{place.Line}）",
        AnswerOrigin.FilledIn => $"記入（{Path.GetFileName(place.File)}:{place.Line}）",
        AnswerOrigin.Case => $"案件（{Path.GetFileName(place.File)}:{place.Line}）",
        _ => "命令行（--set）",
    };
}
