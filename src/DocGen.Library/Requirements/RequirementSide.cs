using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;

namespace DocGen.Library.Requirements;

/// <summary>One side of the requirements of a family: the clauses of a folder, and the document that prints them.</summary>
/// <param name="Id">How <c>requirements.yaml</c> names it (<c>check</c>).</param>
/// <param name="Label">What stands above its column.</param>
/// <param name="Template">The document in which its places are looked up.</param>
/// <param name="Folder">The folder of its clauses (<c>defense/check</c>).</param>
public sealed record RequirementSide(string Id, string Label, string Template, string Folder)
{
    /// <summary>Whether it may pass over requirements: a policy speaks to some of them. Its texts still answer one each.</summary>
    public bool Partial { get; init; }

    public Place Place { get; init; }

    public bool Holds(Clause clause) => clause.Id.StartsWith(Folder + "/", StringComparison.Ordinal);
}
