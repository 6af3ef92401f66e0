using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Requirements;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>
/// What a template with <c>requirements:</c> can say of it: the sides, and a row for each requirement in the order of its document with
/// the places of what answers it.
/// </summary>
internal static class RequirementValues
{
    public static ScriptObject Of(RequirementMap map, ClauseLibrary library, OtherDocuments others)
    {
        // Only what its document prints is there to be answered: a clause that is left out has no place.
        var places = others.PlacesIn(map.Asked.Template);
        var requirements = places.Keys.Where(library.Clauses.ContainsKey).Select(id => library.Clauses[id]).Where(map.Asked.Holds);
        return new ScriptObject
        {
            ["title"] = map.Title,
            ["label"] = map.Asked.Label,
            ["sides"] = new ScriptArray(map.Sides.Select(s => RecordValues.Row(("id", s.Id), ("label", s.Label)))),
            ["rows"] = new ScriptArray(requirements.Select(r => Row(r, map, library, others))),
        };
    }

    private static ScriptObject Row(Clause requirement, RequirementMap map, ClauseLibrary library, OtherDocuments others)
    {
        var row = RecordValues.Row(("id", requirement.Id), ("title", requirement.Title),
            ("place", others.PlaceOf(map.Asked.Template, requirement.Id) ?? ""));
        row["answers"] = new ScriptArray(map.Sides.Select(side => Answers(requirement, side, map, library, others)));
        return row;
    }

    private static string Answers(Clause requirement, RequirementSide side, RequirementMap map, ClauseLibrary library, OtherDocuments others)
    {
        if (map.ExemptionOf(requirement.Id, side.Id) is { } exemption) return $"－（{exemption.Reason}）";
        var places = others.PlacesIn(side.Template);
        return string.Join("、", places.Keys.Where(id => library.Clauses.TryGetValue(id, out var clause) && side.Holds(clause) && clause.Answers.Contains(requirement.Id))
            .Select(id => places[id]));
    }
}
