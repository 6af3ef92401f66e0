using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Questions;

/// <summary>A kind of organization (府省庁, 市, 会社 …): what a folder for one begins with.</summary>
/// <param name="Id">How the command line names it.</param>
/// <param name="Label">How people call it.</param>
public sealed record Body(string Id, string Label)
{
    public string Help { get; init; } = "";

    /// <summary>The look of its documents.</summary>
    public string Style { get; init; } = "";

    /// <summary>What is settled by being such an organization: option and key.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>The documents of its first case.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>The variables that it is asked for once and for all, in this order.</summary>
    public ImmutableArray<string> Ask { get; init; } = [];

    public Place Place { get; init; }
}
