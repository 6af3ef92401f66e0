using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Concordances;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every requirement of a concordance is answered on each of its sides, and every text of those sides answers a requirement.</summary>
internal static class ConcordanceCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var concordances = view.Library.Concordances.Values.OrderBy(c => c.Family, StringComparer.Ordinal).ToList();
        foreach (var reach in view.Templates.Where(t => t.Template.Concordance.Length > 0 && !view.Library.Concordances.ContainsKey(t.Template.Concordance)))
        {
            bag.Add(LibraryRules.UnknownConcordance, reach.Template.Places.Of("concordance"), reach.Template.Concordance,
                Nearest.Text(reach.Template.Concordance, view.Library.Concordances.Keys));
        }
        foreach (var concordance in concordances) Check(concordance, view, bag);
        foreach (var clause in view.Clauses.Where(c => !c.Answers.IsEmpty && !concordances.SelectMany(o => o.Sides).Any(s => s.Holds(c))))
            bag.Add(LibraryRules.AnswersNowhere, clause.Places.Of("answers"), clause.Id);
    }

    private static void Check(Concordance concordance, LibraryView view, DiagnosticBag bag)
    {
        foreach (var side in concordance.Sides.Prepend(concordance.Requirements)) Check(side, view, bag);
        var requirements = view.Clauses.Where(concordance.Requirements.Holds).ToList();
        var known = requirements.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var side in concordance.Sides)
        {
            var texts = view.Clauses.Where(side.Holds).ToList();
            foreach (var text in texts) Answers(text, side, known, bag);
            var answered = texts.SelectMany(t => t.Answers).ToHashSet(StringComparer.Ordinal);
            foreach (var requirement in requirements) Answered(requirement, side, concordance.ExemptionOf(requirement.Id, side.Id), answered, bag);
        }
        Exemptions(concordance, known, bag);
    }

    private static void Check(ConcordanceSide side, LibraryView view, DiagnosticBag bag)
    {
        if (side.Template.Length > 0 && !view.Library.Templates.ContainsKey(side.Template))
            bag.Add(LibraryRules.UnknownTemplate, side.Place, side.Template, Nearest.Text(side.Template, view.Library.Templates.Keys));
        if (side.Folder.Length > 0 && !view.Clauses.Any(side.Holds)) bag.Add(LibraryRules.FolderWithoutClauses, side.Place, side.Folder);
    }

    private static void Answers(Clause text, ConcordanceSide side, HashSet<string> requirements, DiagnosticBag bag)
    {
        if (text.Answers.IsEmpty) bag.Add(LibraryRules.AnswersNothing, text.Place, text.Title, side.Label);
        for (var i = 0; i < text.Answers.Length; i++)
        {
            if (!requirements.Contains(text.Answers[i]))
                bag.Add(LibraryRules.UnknownRequirement, text.Places.Of("answers", i), text.Answers[i], Nearest.Text(text.Answers[i], requirements));
        }
    }

    private static void Answered(Clause requirement, ConcordanceSide side, Exemption? exemption, HashSet<string> answered, DiagnosticBag bag)
    {
        if (exemption is null && !side.Partial && !answered.Contains(requirement.Id))
            bag.Add(LibraryRules.RequirementUnanswered, requirement.Place, requirement.Title, requirement.Id, side.Label);
        else if (exemption is not null && answered.Contains(requirement.Id))
            bag.Add(LibraryRules.ExemptionNotNeeded, exemption.Place, requirement.Title, side.Label);
    }

    private static void Exemptions(Concordance concordance, HashSet<string> requirements, DiagnosticBag bag)
    {
        var sides = concordance.Sides.Select(s => s.Id).ToList();
        foreach (var exemption in concordance.Exemptions)
        {
            if (!requirements.Contains(exemption.Requirement))
                bag.Add(LibraryRules.UnknownRequirement, exemption.Place, exemption.Requirement, Nearest.Text(exemption.Requirement, requirements));
            foreach (var side in exemption.Sides.Where(s => !sides.Contains(s)))
                bag.Add(LibraryRules.UnknownConcordanceSide, exemption.Place, side, Nearest.Text(side, sides));
        }
    }
}
