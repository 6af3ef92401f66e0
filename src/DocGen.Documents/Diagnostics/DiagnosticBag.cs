using System.Collections.Immutable;

namespace DocGen.Documents.Diagnostics;

/// <summary>Collects all findings of a run, so that they can be shown together and in order of place.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _findings = [];

    public bool HasErrors => _findings.Exists(d => d.Severity == Severity.Error);

    public int Count => _findings.Count;

    public int ErrorCount => _findings.Count(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => _findings.Add(diagnostic);

    public void Add(Rule rule, Place place, params string[] arguments) => _findings.Add(rule.At(place, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _findings.AddRange(diagnostics);

    /// <summary>Every finding once, ordered by place and then by code.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
        [.. _findings.Distinct().OrderBy(d => d.Place).ThenBy(d => d.Rule.Code, StringComparer.Ordinal)];
}
