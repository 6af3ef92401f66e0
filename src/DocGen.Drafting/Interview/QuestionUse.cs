using System.Collections.Immutable;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Interview;

/// <summary>What a question does in one clause of one document.</summary>
/// <param name="Template">The document.</param>
/// <param name="Clause">The clause; null for the document itself.</param>
/// <param name="Kind">What the question does there.</param>
/// <param name="Key">The alternative on which it hangs; empty where it is not one.</param>
public sealed record QuestionUse(DocumentTemplate Template, Clause? Clause, QuestionUseKind Kind, string Key = "")
{
    /// <summary>Every use of an option or variable, document by document in the order of their text.</summary>
    public static ImmutableArray<QuestionUse> Of(ClauseLibrary library, string id)
    {
        var names = TextNames.Of(library);
        return [.. library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal).SelectMany(t => In(library, t, id, names)).Distinct()];
    }

    /// <summary>The other questions that are asked only when this one is answered so.</summary>
    public static IEnumerable<(Question Question, Condition When)> Dependents(ClauseLibrary library, string id) =>
        library.OptionOrder.Select(o => (Question.Of(library.Options[o]), library.Options[o].When))
            .Concat(library.VariableOrder.Select(v => (Question.Of(library.Variables[v]), library.Variables[v].When)))
            .Where(q => q.When.Terms().Any(t => t.Name == id));

    private static IEnumerable<QuestionUse> In(ClauseLibrary library, DocumentTemplate template, string id, TextNames names)
    {
        foreach (var value in Keys(template.When, id)) yield return new QuestionUse(template, null, QuestionUseKind.Attachment, value);
        if (template.ColumnsBy == id) yield return new QuestionUse(template, null, QuestionUseKind.Printed);
        foreach (var line in (string[])[template.Title, template.Header, template.FileName, template.Classification, template.Body])
        {
            if (names.In(line).Contains(id)) yield return new QuestionUse(template, null, QuestionUseKind.Printed);
        }
        foreach (var clause in Includes.ReachedBy(library, template))
        {
            foreach (var use in In(library, template, clause, id, names)) yield return use;
        }
    }

    private static IEnumerable<QuestionUse> In(ClauseLibrary library, DocumentTemplate template, Clause clause, string id, TextNames names)
    {
        var measure = clause.Measure.Length > 0 && library.Matrices.TryGetValue(template.Family, out var matrix) ? matrix.Find(clause.Measure) : null;
        foreach (var value in Keys(clause.When, id).Concat(measure is null ? [] : Keys(measure.When, id)))
            yield return new QuestionUse(template, clause, QuestionUseKind.Condition, value);
        foreach (var line in clause.Text.Lines.Where(l => l.Label is { Key.Length: > 0 } label && label.Option == id))
            yield return new QuestionUse(template, clause, QuestionUseKind.Words, line.Label!.Value.Key);
        if (names.In(string.Join('\n', clause.Text.Lines.Where(l => l.Label is null).Select(l => l.Text))).Contains(id))
            yield return new QuestionUse(template, clause, QuestionUseKind.Printed);
    }

    private static IEnumerable<string> Keys(Condition condition, string id) => condition.Terms().Where(t => t.Name == id).Select(t => t.Value);
}
