using System.Collections.Immutable;
using DocGen.Library.Loading;

namespace DocGen.Library.Questions;

/// <summary>Rows of a table that nobody may hold together, as a clause forbids it.</summary>
/// <param name="One">Keys of the first column.</param>
/// <param name="Other">Keys that must not have the same holder as one of the former.</param>
/// <param name="Clause">The clause that forbids it; where it does not stand, nothing is forbidden.</param>
/// <param name="Reason">What the clause keeps apart, in words.</param>
public sealed record ApartRows(ImmutableArray<string> One, ImmutableArray<string> Other, string Clause, string Reason)
{
    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;
}
