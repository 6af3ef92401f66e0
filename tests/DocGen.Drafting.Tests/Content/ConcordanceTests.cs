using System.Text.RegularExpressions;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The outsourcing articles of the bylaws and the outsourcing family agree: each demand has its clauses.</summary>
public partial class ConcordanceTests
{
    private static readonly IReadOnlyList<Clause> Articles =
        [.. RealLibrary.Library.Clauses.Values.Where(c => c.Id.StartsWith("agency/outsourcing/", StringComparison.Ordinal) && c.Sources.Any(s => Unit().IsMatch(s)))];

    [Fact]
    public void Every_paragraph_of_the_outsourcing_articles_has_a_demand()
    {
        var demanded = RealLibrary.Library.Concordance.SelectMany(d => d.Sources).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(8, Articles.Count);
        Assert.Equal([], Articles.SelectMany(c => c.Sources).Where(s => !demanded.Contains(s) && !Carried(s, demanded)));
    }

    [Fact]
    public void Every_demand_comes_from_the_article_that_it_names()
    {
        foreach (var demand in RealLibrary.Library.Concordance)
        {
            var article = RealLibrary.Library.Clauses[demand.Clause];
            Assert.Contains(article, Articles);
            Assert.All(demand.Sources, source => Assert.Contains(source, article.Sources));
        }
    }

    [Fact]
    public void Every_demand_has_a_clause_or_a_form_that_a_case_can_have()
    {
        var library = RealLibrary.Library;
        foreach (var demand in library.Concordance)
        {
            Assert.True(demand.Spec.Length + demand.Contract.Length + demand.Documents.Length > 0, demand.Id);
            foreach (var (side, clauses) in new[] { ("procurement-spec", demand.Spec), ("contract", demand.Contract) })
            {
                var reached = Selection.Includes.ReachedBy(library, library.Templates[side]).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
                Assert.All(clauses, clause => Assert.Contains(clause, reached));
            }
            // What is only there for an answer says for which.
            foreach (var clause in demand.Spec.Concat(demand.Contract).Select(id => library.Clauses[id]).Where(c => c.When.Terms().Any(t => t.Name == "supply_chain")))
                Assert.Equal(clause.When.Terms(), demand.When.Terms());
        }
    }

    [Fact]
    public void Every_supply_chain_alternative_has_a_clause_on_both_sides()
    {
        var library = RealLibrary.Library;
        foreach (var key in library.Options["supply_chain"].Alternatives.Select(a => a.Key))
        {
            var sides = library.Clauses.Values.Where(c => c.When.Terms().Any(t => t == ("supply_chain", key))).Select(c => c.Side).Order(StringComparer.Ordinal);
            Assert.Equal(["contract", "spec"], sides);
        }
    }

    // jica.a55 is the article whose paragraphs jica.a55.1 and jica.a55.2 are.
    private static bool Carried(string source, HashSet<string> demanded) => demanded.Any(d => d.StartsWith(source + ".", StringComparison.Ordinal));

    [GeneratedRegex(@"^jica\.a(?:5[3-9]|60)(?:\.|$)")]
    private static partial Regex Unit();
}
