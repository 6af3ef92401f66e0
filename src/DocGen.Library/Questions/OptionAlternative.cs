using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;

namespace DocGen.Library.Questions;

/// <param name="Key">How answers name it.</param>
/// <param name="Label">How the drafter sees it between 【 】.</param>
public sealed record OptionAlternative(string Key, string Label)
{
    public string Help { get; init; } = "";

    /// <summary>True where the alternative has no text of its own in any clause.</summary>
    public bool Silent { get; init; }

    /// <summary>Words that no text of the set can hold where this is chosen: they would say the contrary.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;
}
