using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Cli.Watching;

/// <summary>The library of a watched case: how it is loaded, and where its files lie.</summary>
/// <param name="folder">Its folder; null for the one inside the program, whose files nobody saves.</param>
/// <param name="load">Loads it.</param>
internal sealed class WatchedLibrary(string? folder, Func<DiagnosticBag, ClauseLibrary> load)
{
    private static readonly string[] Parts = ["clauses", "templates"];

    public IReadOnlyList<string> Folders { get; } = folder is null ? [] : [.. Parts.Select(p => Path.GetFullPath(Path.Combine(folder, p))).Where(Directory.Exists)];

    public ClauseLibrary Load(DiagnosticBag bag) => load(bag);

    /// <summary>Whether a file is one of the library's.</summary>
    public bool Holds(string path) => Folders.Any(f => Path.GetFullPath(path).StartsWith(f + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
