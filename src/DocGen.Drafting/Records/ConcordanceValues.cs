using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Concordances;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>
/// What a template with <c>concordance:</c> can say of it: the sides, and a row for each requirement in the order of its document with
/// the places of what answers it.
/// </summary>
internal static class ConcordanceValues
{
    public static ScriptObject Of(Concordance concordance, ClauseLibrary library, OtherDocuments others)
    {
        // Only what its document prints is there to be answered: a clause that is left out has no place.
        var places = others.PlacesIn(concordance.Requirements.Template);
        var requirements = places.Keys.Where(library.Clauses.ContainsKey).Select(id => library.Clauses[id]).Where(concordance.Requirements.Holds);
        return new ScriptObject
        {
            ["title"] = concordance.Title,
            ["label"] = concordance.Requirements.Label,
            ["sides"] = new ScriptArray(concordance.Sides.Select(s => RecordValues.Row(("id", s.Id), ("label", s.Label)))),
            ["rows"] = new ScriptArray(requirements.Select(r => Row(r, concordance, library, others))),
        };
    }

    private static ScriptObject Row(Clause requirement, Concordance concordance, ClauseLibrary library, OtherDocuments others)
    {
        var row = RecordValues.Row(("id", requirement.Id), ("title", requirement.Title),
            ("place", others.PlaceOf(concordance.Requirements.Template, requirement.Id) ?? ""));
        row["answers"] = new ScriptArray(concordance.Sides.Select(side => Answers(requirement, side, concordance, library, others)));
        return row;
    }

    private static string Answers(Clause requirement, ConcordanceSide side, Concordance concordance, ClauseLibrary library, OtherDocuments others)
    {
        if (concordance.ExemptionOf(requirement.Id, side.Id) is { } exemption) return $"－（{exemption.Reason}）";
        var places = others.PlacesIn(side.Template);
        return string.Join("、", places.Keys.Where(id => library.Clauses.TryGetValue(id, out var clause) && side.Holds(clause) && clause.Answers.Contains(requirement.Id))
            .Select(id => places[id]));
    }
}
