using System.Text;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Merging;

/// <summary>The text of a clause under the answers; for a model text all alternatives, each below its label as the officials print it.</summary>
internal static class ChosenText
{
    public static string Of(Clause clause, CaseAnswers answers, ClauseLibrary library) =>
        answers.IsModel ? Model(clause, answers, library) : clause.Text.Choose(answers.IsChosen);

    /// <summary>The condition printed above the title in a model text; empty where the clause always stands.</summary>
    public static string ConditionOf(Clause clause, DocumentSelection selection)
    {
        if (clause.When != Condition.Always) return ConditionWords.Of(clause.When, selection.Library, selection.Answers);
        return selection.Measures.FirstOrDefault(m => m.Measure.Id == clause.Measure) is { Standing: not Standing.Required } measure
            ? ConditionWords.Of(measure.Measure.When, selection.Library, selection.Answers)
            : "";
    }

    private static string Model(Clause clause, CaseAnswers answers, ClauseLibrary library)
    {
        var text = new StringBuilder();
        foreach (var line in clause.Text.Lines)
        {
            if (!Possible(line, answers)) continue;
            if (line.Label is not { } label)
            {
                text.Append(line.Text).Append('\n');
            }
            else if (label.Key.Length > 0 && IsPossible(label, answers))
            {
                // Set off by blank lines, at the indent of the list item it stands in, so that Markdown keeps it a paragraph of its own.
                var indent = line.Text[..^line.Text.TrimStart().Length];
                var words = library.Options[label.Option].Find(label.Key)!.Label;
                text.Append('\n').Append(indent).Append('【').Append(words).Append("】\n\n");
            }
        }
        return text.ToString();
    }

    private static bool Possible(ClauseLine line, CaseAnswers answers) => line.Under.All(a => IsPossible(a, answers));

    // A model text is asked for one type: labels of other types do not belong in it.
    private static bool IsPossible(Alternative alternative, CaseAnswers answers) => alternative.Option switch
    {
        "type" => answers.Outsourcing.Any(o => o.Type == alternative.Key),
        "subtype" => answers.Outsourcing.Any(o => o.IsOf(alternative.Key)),
        _ => true,
    };
}
