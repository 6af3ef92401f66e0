using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Lists;

namespace DocGen.Cli.Batch;

/// <summary>What became of a row.</summary>
internal sealed record BuiltRow(ListRow Row, string Folder)
{
    /// <summary>Names of its files.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public int Clauses { get; init; }

    public int Unanswered { get; init; }

    /// <summary>Hash of all its answers, by which <c>--resume</c> knows it again.</summary>
    public string Answers { get; init; } = "";

    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>An earlier run had made its files.</summary>
    public bool WasThere { get; init; }

    public bool IsGood => !Findings.Any(f => f.Severity == Severity.Error);
}
