using System.Collections.ObjectModel;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Building;
using DocGen.Drafting.Selection;
using DocGen.Library;

namespace DocGen.Drafting.Merging;

/// <summary>
/// Where clauses stand in the other documents that the same answers give, whether the case makes them or not: a contractor cites the
/// standard of the body that it works for. They are built for their numbers alone, and what is wrong with them is said when they are made.
/// </summary>
public sealed class OtherDocuments(ClauseLibrary library, CaseAnswers answers)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _places = new(StringComparer.Ordinal);

    /// <summary>The place in another document of a clause, by its id or short name, or of an anchor; null where it has none there.</summary>
    public string? PlaceOf(string template, string name) => PlacesIn(template).GetValueOrDefault(name);

    /// <summary>All places of a document by name; none of one that the library does not have.</summary>
    public IReadOnlyDictionary<string, string> PlacesIn(string template)
    {
        if (!_places.TryGetValue(template, out var places)) _places.Add(template, places = Find(template));
        return places;
    }

    private IReadOnlyDictionary<string, string> Find(string template)
    {
        if (!library.Templates.TryGetValue(template, out var found)) return ReadOnlyDictionary<string, string>.Empty;
        var bag = new DiagnosticBag();
        var selection = Selector.Select(library, found, answers, bag);
        return Drafter.Draft(selection, bag, knowsOthers: false) is { } draft
            ? AnchorPlaces.Of(DocumentBuilder.Build(draft, bag), draft.Style.Digits)
            : ReadOnlyDictionary<string, string>.Empty;
    }
}
