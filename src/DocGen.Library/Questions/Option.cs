using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Questions;

/// <summary>A choice among bracketed alternatives, put to the drafter as a question.</summary>
public sealed record Option(string Id, string Ask, ImmutableArray<OptionAlternative> Alternatives)
{
    public string Help { get; init; } = "";

    /// <summary>Whether several may be chosen together (<c>choose: any</c>).</summary>
    public bool Many { get; init; }

    /// <summary>How many must be chosen at least where several may be.</summary>
    public int Minimum { get; init; }

    public ImmutableArray<string> Default { get; init; } = [];

    /// <summary>Whether none is chosen where nothing is answered (<c>default: []</c>).</summary>
    public bool IsNoneByDefault { get; init; }

    /// <summary>Whether it need not be answered.</summary>
    public bool HasDefault => IsNoneByDefault || !Default.IsEmpty;

    /// <summary>Types and subtypes under which it is asked; empty: all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    public Condition When { get; init; } = Condition.Always;

    /// <summary>Sides in which it stands; empty: all.</summary>
    public ImmutableArray<string> Sides { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The family whose folder declares it; empty for the common ones.</summary>
    public string Family { get; init; } = "";

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;

    public OptionAlternative? Find(string key) => Alternatives.FirstOrDefault(a => a.Key == key);
}
