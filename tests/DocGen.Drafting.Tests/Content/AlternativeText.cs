using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Tests.Content;

/// <param name="Words">Plain text that stands under one path of alternatives only.</param>
/// <param name="Under">The path, the outermost first.</param>
/// <param name="Sure">The clauses that hold it where nothing but the path decides whether it is printed.</param>
internal sealed record Fragment(string Words, ImmutableArray<Alternative> Under, ImmutableArray<Clause> Sure);

/// <summary>
/// Which plain words of a document's clauses belong to which alternatives, taken from the clauses' lines without the program that
/// selects and merges them.
/// </summary>
internal sealed partial class AlternativeText
{
    private const int Shortest = 6;

    private AlternativeText(DocumentTemplate template, ImmutableArray<Fragment> fragments) => (Template, Fragments) = (template, fragments);

    public DocumentTemplate Template { get; }

    public ImmutableArray<Fragment> Fragments { get; }

    public static AlternativeText Of(ClauseLibrary library, DocumentTemplate template)
    {
        var sure = Included(library, template, unconditionally: true).Select(c => c.Id).ToHashSet();
        var lines = Included(library, template, unconditionally: false).SelectMany(c => Lines(c, sure)).ToList();
        var elsewhere = string.Join('\n', library.Variables.Values.SelectMany(v => v.Alternatives.Select(a => a.Value).Append(v.Example).Append(v.Default ?? "").Append(v.Label))
            .Concat(lines.Select(l => l.Clause.Title)).Append(template.Body));
        var fragments = lines.Where(l => !l.Under.IsEmpty).SelectMany(l => l.Pieces).Distinct()
            .Where(words => words.Length >= Shortest && !elsewhere.Contains(words, StringComparison.Ordinal))
            .Select(words => (words, Holders: lines.Where(l => l.Pieces.Any(p => p.Contains(words, StringComparison.Ordinal))).ToList()))
            .Where(f => f.Holders.All(h => h.Under.SequenceEqual(f.Holders[0].Under)))
            .Select(f => new Fragment(f.words, f.Holders[0].Under, [.. f.Holders.Where(h => h.IsSure).Select(h => h.Clause)]));
        return new AlternativeText(template, [.. fragments]);
    }

    /// <summary>A document's Markdown without what Markdown adds to words.</summary>
    public static string Words(string markdown) => Markup().Replace(markdown, m => m.Groups[1].Value);

    private sealed record Line(Clause Clause, ImmutableArray<Alternative> Under, string[] Pieces, bool IsSure);

    private static IEnumerable<Line> Lines(Clause clause, HashSet<string> sure)
    {
        var depth = 0;
        foreach (var line in clause.Text.Lines.Where(l => l.Label is null))
        {
            var blocks = Block().Matches(line.Text);
            var isPlain = depth == 0 && blocks.Count == 0;
            depth += blocks.Sum(b => b.Groups[1].Value switch { "end" => -1, "else" => 0, _ => 1 });
            yield return new Line(clause, line.Under, [.. Between().Split(Lead().Replace(line.Text, "")).Select(p => p.Trim())], isPlain && sure.Contains(clause.Id));
        }
    }

    // The measures of the template's family and side, and what the text includes by name.
    private static IEnumerable<Clause> Included(ClauseLibrary library, DocumentTemplate template, bool unconditionally)
    {
        var named = new List<string>();
        var depth = 0;
        foreach (var line in template.Body.Split('\n'))
        {
            if (!unconditionally || depth == 0) named.AddRange(Include().Matches(line).Select(m => m.Groups[1].Value));
            depth += Block().Matches(line).Sum(b => b.Groups[1].Value switch { "end" => -1, "else" => 0, _ => 1 });
        }
        var measures = template.Body.Contains("in measures", StringComparison.Ordinal)
            ? library.Clauses.Values.Where(c => c.Measure.Length > 0 && c.Family == template.Family && c.Side == template.Side)
            : [];
        return named.Where(library.Clauses.ContainsKey).Select(id => library.Clauses[id]).Concat(measures).Distinct();
    }

    [GeneratedRegex(@"\{\{-?\s*(if|for|while|case|capture|with|func|end|else)\b")]
    private static partial Regex Block();

    [GeneratedRegex("""\binclude\s+['"]([^'"]+)['"]""")]
    private static partial Regex Include();

    [GeneratedRegex(@"^\s*(?:\d+\.|-|#+|:::)\s*")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\{\{.*?\}\}|\{[^{}]*\}|\[[^\[\]]*\]\([^()]*\)|\[\^[^\[\]]*\]:?|[*+|\\]+")]
    private static partial Regex Between();

    [GeneratedRegex(@"\\\n|\\(.)|\*")]
    private static partial Regex Markup();
}
