using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Measures;

/// <summary>A row of the requirements tables.</summary>
public sealed record Measure(string Id, string Title)
{
    public string Help { get; init; } = "";

    /// <summary>Types in whose tables alone it is a row; empty: in all, with × where it does not apply.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>When an optional or included one is in.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>Standing by side and then by column.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, Standing>> Standings { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, Standing>>.Empty;

    public ImmutableDictionary<string, string> Remarks { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<string> Sources { get; init; } = [];

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;

    public Standing StandingOf(string side, string column) =>
        Standings.TryGetValue(side, out var columns) && columns.TryGetValue(column, out var standing) ? standing : Standing.NotApplicable;
}
