using System.Collections.Immutable;

namespace DocGen.Documents.References;

/// <summary>One member of a link's target: a name, or a run from one name to another.</summary>
internal readonly record struct ReferenceTarget(string First, string Last)
{
    public bool IsRun => Last.Length > 0;

    /// <summary>Reads <c>#a</c>, <c>#a,#b</c>, <c>#a..#d</c> and mixtures; empty where it is malformed.</summary>
    public static ImmutableArray<ReferenceTarget> Parse(string target)
    {
        var members = ImmutableArray.CreateBuilder<ReferenceTarget>();
        foreach (var member in target.Split(',', StringSplitOptions.TrimEntries))
        {
            // The dots of a run stand right before a #, so that names may hold dots.
            var run = member.IndexOf("..#", StringComparison.Ordinal);
            var first = Name(run < 0 ? member : member[..run]);
            var last = run < 0 ? "" : Name(member[(run + 2)..]);
            if (first is null || last is null || (run >= 0 && last.Length == 0)) return [];
            members.Add(new(first, last));
        }
        return members.ToImmutable();
    }

    private static string? Name(string text) => text.Length > 1 && text[0] == '#' && !text[1..].Contains('#') ? text[1..] : null;
}
