using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting;

namespace DocGen.Library.Tests;

/// <summary>Findings as text, one with its hint on two lines.</summary>
internal static class Findings
{
    public const string None = "(none)\n";

    /// <summary>What loading and linting say about a library laid out in a folder of its own.</summary>
    public static string Of(Dictionary<string, string> files)
    {
        using var folder = new TemporaryFolder(files);
        var bag = new DiagnosticBag();
        Linter.Check(ClauseLibrary.Load(folder.Path, bag), bag);
        return Text(bag).Replace(folder.Path + "/", "", StringComparison.Ordinal);
    }

    public static string Text(DiagnosticBag bag) => bag.Count == 0 ? None : string.Concat(bag.Sorted().Select(d =>
        $"{d.Place}: {(d.Severity == Severity.Error ? "誤り" : "注意")} {d.Rule.Code} {d.Message(Language.Japanese)}\n  → {d.Hint(Language.Japanese)}\n"));
}
