using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Tests;

/// <summary>Findings as text: place, code and message, then the second place and the hint on lines of their own.</summary>
internal static class Findings
{
    public static string Text(DiagnosticBag bag) => string.Concat(bag.Sorted().Select(Text));

    private static string Text(Diagnostic found)
    {
        var also = found.Also is { } place ? $"    {place}\n" : "";
        var hint = found.Hint(Language.Japanese) is { Length: > 0 } words ? $"  → {words}\n" : "";
        return $"{found.Place}: {(found.Severity == Severity.Error ? "誤り" : "注意")} {found.Rule.Code} {found.Message(Language.Japanese)}\n{also}{hint}";
    }
}
