using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Requirements;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every requirement is answered on each of its sides, and every text of those sides answers a requirement.</summary>
internal static class RequirementCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var maps = view.Library.Requirements.Values.OrderBy(c => c.Family, StringComparer.Ordinal).ToList();
        foreach (var reach in view.Templates.Where(t => t.Template.Requirements.Length > 0 && !view.Library.Requirements.ContainsKey(t.Template.Requirements)))
        {
            bag.Add(LibraryRules.UnknownRequirementMap, reach.Template.Places.Of("requirements"), reach.Template.Requirements,
                Nearest.Text(reach.Template.Requirements, view.Library.Requirements.Keys));
        }
        foreach (var map in maps) Check(map, view, bag);
        foreach (var clause in view.Clauses.Where(c => !c.Answers.IsEmpty && !maps.SelectMany(o => o.Sides).Any(s => s.Holds(c))))
            bag.Add(LibraryRules.AnswersNowhere, clause.Places.Of("answers"), clause.Id);
    }

    private static void Check(RequirementMap map, LibraryView view, DiagnosticBag bag)
    {
        foreach (var side in map.Sides.Prepend(map.Asked)) Check(side, view, bag);
        var requirements = view.Clauses.Where(map.Asked.Holds).ToList();
        var known = requirements.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var side in map.Sides)
        {
            var texts = view.Clauses.Where(side.Holds).ToList();
            foreach (var text in texts) Answers(text, side, known, bag);
            var answered = texts.SelectMany(t => t.Answers).ToHashSet(StringComparer.Ordinal);
            foreach (var requirement in requirements) Answered(requirement, side, map.ExemptionOf(requirement.Id, side.Id), answered, bag);
        }
        Exemptions(map, known, bag);
    }

    private static void Check(RequirementSide side, LibraryView view, DiagnosticBag bag)
    {
        if (side.Template.Length > 0 && !view.Library.Templates.ContainsKey(side.Template))
            bag.Add(LibraryRules.UnknownTemplate, side.Place, side.Template, Nearest.Text(side.Template, view.Library.Templates.Keys));
        if (side.Folder.Length > 0 && !view.Clauses.Any(side.Holds)) bag.Add(LibraryRules.FolderWithoutClauses, side.Place, side.Folder);
    }

    private static void Answers(Clause text, RequirementSide side, HashSet<string> requirements, DiagnosticBag bag)
    {
        if (text.Answers.IsEmpty) bag.Add(LibraryRules.AnswersNothing, text.Place, text.Title, side.Label);
        for (var i = 0; i < text.Answers.Length; i++)
        {
            if (!requirements.Contains(text.Answers[i]))
                bag.Add(LibraryRules.UnknownRequirement, text.Places.Of("answers", i), text.Answers[i], Nearest.Text(text.Answers[i], requirements));
        }
    }

    private static void Answered(Clause requirement, RequirementSide side, Exemption? exemption, HashSet<string> answered, DiagnosticBag bag)
    {
        if (exemption is null && !side.Partial && !answered.Contains(requirement.Id))
            bag.Add(LibraryRules.RequirementUnanswered, requirement.Place, requirement.Title, requirement.Id, side.Label);
        else if (exemption is not null && answered.Contains(requirement.Id))
            bag.Add(LibraryRules.ExemptionNotNeeded, exemption.Place, requirement.Title, side.Label);
    }

    private static void Exemptions(RequirementMap map, HashSet<string> requirements, DiagnosticBag bag)
    {
        var sides = map.Sides.Select(s => s.Id).ToList();
        foreach (var exemption in map.Exemptions)
        {
            if (!requirements.Contains(exemption.Requirement))
                bag.Add(LibraryRules.UnknownRequirement, exemption.Place, exemption.Requirement, Nearest.Text(exemption.Requirement, requirements));
            foreach (var side in exemption.Sides.Where(s => !sides.Contains(s)))
                bag.Add(LibraryRules.UnknownSideOfRequirements, exemption.Place, side, Nearest.Text(side, sides));
        }
    }
}
