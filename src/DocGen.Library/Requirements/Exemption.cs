using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Requirements;

/// <summary>A requirement that some sides do not answer, and why that is right.</summary>
/// <param name="Requirement">Id of the clause.</param>
/// <param name="Sides">Ids of the sides.</param>
/// <param name="Reason">Printed in place of the answer.</param>
public sealed record Exemption(string Requirement, ImmutableArray<string> Sides, string Reason)
{
    public Place Place { get; init; }
}
