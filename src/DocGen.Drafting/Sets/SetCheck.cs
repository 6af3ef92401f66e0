using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Assessments;
using DocGen.Library;
using DocGen.Library.Outcomes;

namespace DocGen.Drafting.Sets;

/// <summary>Whether the documents of a case agree with each other: what one of them alone cannot know.</summary>
public static class SetCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        if (answers.IsModel) return;
        SidesCheck.Run(library, answers, set, bag);
        TermCheck.Run(library, answers, bag);
        PrintedTermCheck.Run(library, answers, set, bag);
        DateCheck.Run(library, answers, bag);
        ContraryCheck.Run(library, answers, bag);
        PublicCheck.Run(library, answers, set, bag);
        HolderCheck.Run(library, answers, set, bag);
        DefinitionCheck.Run(answers, set, bag);
        CheckAssessment(library, answers, set, bag);
    }

    // Whoever judged that a work must not be outsourced does not procure it.
    private static void CheckAssessment(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        if (Assessment.OutcomeOf(library, answers) is not { Kind: OutcomeKind.Denied } outcome) return;
        var place = outcome.When.Terms().Select(t => answers.Options.TryGetValue(t.Name, out var answer) ? answer.Place : default).LastOrDefault(p => p.File is { Length: > 0 });
        foreach (var document in set.Where(d => d.Selection.Template is { Side.Length: > 0, AttachTo.IsEmpty: true }))
            bag.Add(SetRules.NotToBeOutsourced.At(new Place(answers.File), outcome.Label, document.Document.Title) with { Also = place });
    }
}
