using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Requirements;

/// <summary>
/// What a family promises of its texts (<c>requirements.yaml</c>): to every requirement there is a text on each of the sides that answer,
/// and every text of those sides answers a requirement.
/// </summary>
/// <param name="Family">The folder of the family.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Asked">The side that asks.</param>
/// <param name="Sides">The sides that answer, in order.</param>
public sealed record RequirementMap(string Family, string Title, RequirementSide Asked, ImmutableArray<RequirementSide> Sides)
{
    /// <summary>Requirements that need no answer on some side.</summary>
    public ImmutableArray<Exemption> Exemptions { get; init; } = [];

    public Place Place { get; init; }

    /// <summary>Why a requirement needs no answer on a side; null where it needs one.</summary>
    public Exemption? ExemptionOf(string requirement, string side) =>
        Exemptions.FirstOrDefault(e => e.Requirement == requirement && e.Sides.Contains(side));
}
