using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Selection;

/// <summary>Which clauses a template can reach, in the order of its text: those it includes by name and, where it loops over them, its measures.</summary>
public static partial class Includes
{
    // Every document of a case, and every step of an interview, looks through the whole library for them.
    private static readonly ConditionalWeakTable<ClauseLibrary, ConcurrentDictionary<(string Family, string Side), ImmutableArray<Clause>>> Known = [];

    public static IEnumerable<Clause> ReachedBy(ClauseLibrary library, DocumentTemplate template)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return In(library, template, template.Body, seen);
    }

    /// <summary>The clauses of a template's family and side that belong to a measure, in the order of the matrix.</summary>
    public static IEnumerable<Clause> OfMeasures(ClauseLibrary library, DocumentTemplate template) =>
        Known.GetOrCreateValue(library).GetOrAdd((template.Family, template.Side), of => OfMeasures(library, of.Family, of.Side));

    private static ImmutableArray<Clause> OfMeasures(ClauseLibrary library, string family, string side)
    {
        if (family.Length == 0 || !library.Matrices.TryGetValue(family, out var matrix)) return [];
        var byMeasure = library.Clauses.Values
            .Where(c => c.Measure.Length > 0 && c.Family == family && c.Side == side)
            .ToLookup(c => c.Measure, StringComparer.Ordinal);
        return [.. matrix.Measures.SelectMany(m => byMeasure[m.Id].OrderBy(c => c.Id, StringComparer.Ordinal))];
    }

    private static IEnumerable<Clause> In(ClauseLibrary library, DocumentTemplate template, string text, HashSet<string> seen)
    {
        foreach (Match match in IncludeOrMeasures().Matches(text))
        {
            var name = match.Groups["id"].Value;
            var reached = name.Length == 0 ? OfMeasures(library, template)
                : library.Clauses.TryGetValue(name, out var clause) ? [clause] : [];
            foreach (var found in reached)
            {
                if (!seen.Add(found.Id)) continue;
                yield return found;
                var inner = string.Join('\n', found.Text.Lines.Select(l => l.Text));
                if (!inner.Contains("include", StringComparison.Ordinal)) continue;
                foreach (var nested in In(library, template, inner, seen)) yield return nested;
            }
        }
    }

    [GeneratedRegex("""\binclude\s+(?<quote>['"])(?<id>[^'"]+)\k<quote>|\bin\s+measures\b""")]
    private static partial Regex IncludeOrMeasures();
}
