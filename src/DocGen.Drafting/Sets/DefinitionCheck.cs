using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Sets;

/// <summary>
/// Terms that a rule defines (「…」とは, 以下「…」という) and that no article uses any more, since those which did are left out. What only such a definition
/// uses is not used either.
/// </summary>
internal static partial class DefinitionCheck
{
    public static void Run(CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        foreach (var document in set.Where(d => d.Document.Scheme.HasArticles))
        {
            var terms = TermsOf(document, answers, Definition()).DistinctBy(t => t.Name).ToList();
            foreach (var term in Unused(document, terms).Concat(UnusedAliases(document, answers, terms))) bag.Add(SetRules.DefinitionUnused.At(term.Place, term.Name, document.Document.Title));
        }
    }

    private sealed record Term(string Name, Place Place);

    private static IEnumerable<Term> TermsOf(CaseDocument document, CaseAnswers answers, Regex definition)
    {
        foreach (var clause in document.Selection.Clauses.Where(c => c.IsIn).Select(c => c.Clause))
        {
            foreach (var (index, line) in clause.Text.Choose(answers.IsChosen).Split('\n').Index())
            {
                foreach (Match match in definition.Matches(line))
                    yield return new Term(OverrideLines.Filled(match.Groups["term"].Value, answers), clause.PlaceOf(index, match.Groups["term"].Index + 1));
            }
        }
    }

    private static List<Term> Unused(CaseDocument document, List<Term> terms)
    {
        var (texts, definitions) = Texts(document.Document.Blocks, [.. terms.Select(t => t.Name)]);
        // The unused grow as definitions that only unused ones need fall out with them.
        // A line that the merge left out (an `if` of the clause) defines nothing.
        terms = [.. terms.Where(t => definitions.ContainsKey(t.Name))];
        var unused = new List<Term>();
        while (true)
        {
            var gone = unused.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
            var more = terms.Where(t => !gone.Contains(t.Name) && !texts.Exists(text => Uses(text, t, terms))
                && !definitions.Any(d => d.Key != t.Name && !gone.Contains(d.Key) && Uses(d.Value, t, terms))).ToList();
            if (more.Count == 0) return unused;
            unused.AddRange(more);
        }
    }

    // A name given in passing (以下「…」という。) is common even where it is used once: it is idle where articles that are out used it and none does that stands.
    private static IEnumerable<Term> UnusedAliases(CaseDocument document, CaseAnswers answers, List<Term> terms)
    {
        var gone = document.Selection.Clauses.Where(c => !c.IsIn)
            .SelectMany(c => c.Clause.Text.Lines).Select(l => OverrideLines.Filled(l.Text, answers)).ToList();
        if (gone.Count == 0) yield break;
        var aliases = TermsOf(document, answers, Alias()).DistinctBy(t => t.Name).Where(t => gone.Exists(line => line.Contains(t.Name, StringComparison.Ordinal))).ToList();
        if (aliases.Count == 0) yield break;
        var (texts, definitions) = Texts(document.Document.Blocks, [.. terms.Select(t => t.Name)]);
        var all = texts.Concat(definitions.Values).ToList();
        foreach (var alias in aliases)
        {
            var named = $"「{alias.Name}」";
            if (!all.Exists(text => Uses(text.Replace(named, "", StringComparison.Ordinal), alias, [.. terms, .. aliases]))) yield return alias;
        }
    }

    // The text of the articles, and by term that of its definition with the items under it. Headings and tables only list what stands elsewhere.
    private static (List<string> Texts, Dictionary<string, string> Definitions) Texts(ImmutableArray<Block> blocks, HashSet<string> terms)
    {
        var texts = new List<string>();
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        var (current, level) = ("", 0);
        foreach (var block in blocks)
        {
            var (text, at) = block switch
            {
                Heading => ("", -1),
                Article article => (article.Caption.PlainText() + "\n" + article.Text.PlainText(), article.Level),
                NumberedBlock numbered => (numbered.Text.PlainText(), numbered.Level),
                Text { Role: TextRole.Body } body => (body.Content.PlainText(), body.Under),
                _ => ("", int.MaxValue),
            };
            if (text.Length == 0) continue;
            if (current.Length == 0 || at <= level) (current, level) = (DefinedIn(text, terms), at);
            if (current.Length == 0) texts.Add(text);
            else definitions[current] = definitions.GetValueOrDefault(current, "") + text + "\n";
        }
        return (texts, definitions);
    }

    private static string DefinedIn(string text, HashSet<string> terms) =>
        Definition().Match(text) is { Success: true } match && terms.Contains(match.Groups["term"].Value) ? match.Groups["term"].Value : "";

    // Not as part of a longer term that is defined too (端末 in 物理的な端末), and not where the term itself is only being named.
    private static bool Uses(string text, Term term, List<Term> terms)
    {
        var longer = terms.Where(t => t.Name.Length > term.Name.Length && t.Name.Contains(term.Name, StringComparison.Ordinal)).ToList();
        for (var at = text.IndexOf(term.Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term.Name, at + 1, StringComparison.Ordinal))
        {
            if (!longer.Exists(l => IsPartOf(text, at, term.Name, l.Name))) return true;
        }
        return false;
    }

    private static bool IsPartOf(string text, int at, string name, string longer)
    {
        for (var offset = longer.IndexOf(name, StringComparison.Ordinal); offset >= 0; offset = longer.IndexOf(name, offset + 1, StringComparison.Ordinal))
        {
            if (at >= offset && at - offset + longer.Length <= text.Length && text.AsSpan(at - offset, longer.Length).SequenceEqual(longer)) return true;
        }
        return false;
    }

    [GeneratedRegex(@"^\s*(?:\{\{[^{}]*\}\}\s*)*(?:1\.\s)?\s*「(?<term>[^「」]+)」(?:（[^（）]*）)?とは、")]
    private static partial Regex Definition();

    [GeneratedRegex(@"以下「(?<term>[^「」]+)」という")]
    private static partial Regex Alias();
}
