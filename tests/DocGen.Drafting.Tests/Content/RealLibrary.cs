using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The clause library of the repository, loaded once.</summary>
internal static class RealLibrary
{
    private static readonly Lazy<ClauseLibrary> Loaded = new(() =>
    {
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(Repository.Root, bag);
        return bag.HasErrors ? throw new InvalidDataException(Findings.Text(bag)) : library;
    });

    public static ClauseLibrary Library => Loaded.Value;

    public static IEnumerable<string> Samples => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal))).Order(StringComparer.Ordinal);
}
