using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Outcomes;

/// <summary>An outcome of the assessment whether a work may be outsourced, and the answers under which it comes to that.</summary>
/// <param name="Id">Its key in <c>outcomes.yaml</c>.</param>
/// <param name="Family">Family of the questions that lead to it.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Label">The decision in words.</param>
/// <param name="Reason">Why.</param>
public sealed record Outcome(string Id, string Family, OutcomeKind Kind, string Label, string Reason)
{
    public Condition When { get; init; } = Condition.Always;

    public ImmutableArray<string> Sources { get; init; } = [];

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;
}
