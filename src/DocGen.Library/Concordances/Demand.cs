using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Concordances;

/// <summary>What a rule demands of other documents, and the clauses there that carry it (<c>concordance.yaml</c>).</summary>
/// <param name="Id">Its key.</param>
/// <param name="Family">The family whose rule demands it.</param>
/// <param name="Title">The demand in short.</param>
/// <param name="Clause">The clause that demands it.</param>
public sealed record Demand(string Id, string Family, string Title, string Clause)
{
    /// <summary>The clauses of the specification that carry it.</summary>
    public ImmutableArray<string> Spec { get; init; } = [];

    /// <summary>The clauses of the contract that carry it.</summary>
    public ImmutableArray<string> Contract { get; init; } = [];

    /// <summary>Documents that carry it otherwise: a form, a register.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>The answers under which the clauses say it.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>How it is met, where the clauses do not say it all.</summary>
    public string Note { get; init; } = "";

    public ImmutableArray<string> Sources { get; init; } = [];

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;
}
