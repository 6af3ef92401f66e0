using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Sets;
using DocGen.Library;
using DocGen.Library.Outcomes;

namespace DocGen.Drafting.Assessments;

/// <summary>Whether a work may be outsourced at all: the outcome that the library lays down for the answers of a case.</summary>
public static class Assessment
{
    /// <summary>The first outcome whose condition holds; null where the questions are not answered far enough.</summary>
    public static Outcome? OutcomeOf(ClauseLibrary library, CaseAnswers answers) =>
        answers.IsModel ? null : library.Outcomes.FirstOrDefault(o => o.When.Holds(answers.ValuesOf));

    /// <summary>The outcome of a made decision; null, with what is missing or contradictory in the bag.</summary>
    public static Outcome? Decide(ClauseLibrary library, CaseAnswers answers, DiagnosticBag bag)
    {
        var families = library.Outcomes.Select(o => o.Family).ToHashSet(StringComparer.Ordinal);
        var isOpen = false;
        foreach (var option in library.OptionOrder.Select(id => library.Options[id]))
        {
            if (!families.Contains(option.Family) || !answers.Asks(option) || answers.Options.ContainsKey(option.Id)) continue;
            isOpen = true;
            bag.Add(SetRules.QuestionOpen, new Place(answers.File), option.Id, option.Ask, "options");
        }
        foreach (var variable in library.VariableOrder.Select(p => library.Variables[p]))
        {
            if (!families.Contains(variable.Family) || !variable.Required || !variable.When.Holds(answers.ValuesOf) || answers.Values.ContainsKey(variable.Path)) continue;
            isOpen = true;
            bag.Add(SetRules.QuestionOpen, new Place(answers.File), variable.Path, variable.Label, "values");
        }
        var outcome = OutcomeOf(library, answers);
        if (outcome is { Kind: OutcomeKind.Contradictory }) bag.Add(SetRules.Contradiction.At(new Place(answers.File), outcome.Reason) with { Also = outcome.Place });
        else if (outcome is null && !isOpen) bag.Add(SetRules.NoOutcome, new Place(answers.File));
        return isOpen || outcome is { Kind: OutcomeKind.Contradictory } ? null : outcome;
    }
}
