using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Drafting.Answers;
using DocGen.Library;

namespace DocGen.Drafting.Sets;

/// <summary>Whether the public edition of a set keeps to itself what its clauses withhold: one document must not say what another does not.</summary>
internal static class PublicCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        if (answers.Edition != Edition.Public) return;
        foreach (var (id, clause) in answers.Overrides)
        {
            if (library.Clauses[id].Withholds && !clause.Withholds) bag.Add(SetRules.OverrideWithholdsNothing, clause.Place, id);
        }
        foreach (var document in set)
        {
            var shown = new PublicText([document.Document]);
            foreach (var withheld in set.SelectMany(d => d.Document.Withheld).Distinct().Where(w => !w.IsValue && shown.SaysLine(w.Text)))
                bag.Add(SetRules.WithheldElsewhere, PlaceOf(withheld, library, answers), withheld.Clause, document.Document.Title, withheld.Text);
        }
    }

    private static Place PlaceOf(WithheldText withheld, ClauseLibrary library, CaseAnswers answers) =>
        answers.Overrides.TryGetValue(withheld.Clause, out var own) ? own.Place
        : library.Clauses.TryGetValue(withheld.Clause, out var clause) ? clause.Place
        : new Place(answers.File);
}
