using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Drafting.Tests.Content;

public class PairwiseTests
{
    [Fact]
    public void Every_pair_occurs_and_in_few_rows()
    {
        Parameter[] parameters = [.. Enumerable.Range(0, 10).Select(i => new Parameter($"p{i}", ["a", "b", "c"]))];
        var rows = Rows(new Pairwise(parameters, _ => [], (row, _) => row));
        Assert.DoesNotContain(Pairwise.AllPairs(parameters), p => !rows.Any(r => Has(r, p)));
        Assert.InRange(rows.Count, 9, 25);
    }

    [Fact]
    public void Every_pair_occurs_whatever_the_questions() => Prop.ForAll(Arb.From(Gen.ListOf(Gen.Choose(1, 4)).Where(l => l.Count is >= 2 and < 9)), sizes =>
    {
        Parameter[] parameters = [.. sizes.Select((n, i) => new Parameter($"p{i}", [.. Enumerable.Range(0, n).Select(v => $"v{v}")]))];
        var rows = Rows(new Pairwise(parameters, _ => [], (row, _) => row));
        return Pairwise.AllPairs(parameters).All(p => rows.Any(r => Has(r, p)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void A_question_that_needs_an_answer_is_put_with_it_and_impossible_pairs_are_named()
    {
        Parameter[] parameters = [new("audit", ["none", "conduct"]), new("depth", ["deep", "shallow"]), new("other", ["x", "y"])];
        var pairwise = new Pairwise(parameters, name => name == "depth" ? [("audit", "conduct")] : [], (row, _) =>
            row["audit"] == "conduct" ? row : row.Where(r => r.Key != "depth").ToDictionary());
        var rows = Rows(pairwise);
        Assert.All(rows, r => Assert.Equal(r["audit"] == "conduct", r.ContainsKey("depth")));
        Assert.Equal([("none", "deep"), ("none", "shallow")], pairwise.Impossible.Select(p => (p.First.Value, p.Second.Value)).Order());
        Assert.DoesNotContain(Pairwise.AllPairs(parameters), p => !pairwise.Impossible.Contains(p) && !rows.Any(r => Has(r, p)));
    }

    private static List<Dictionary<string, string>> Rows(Pairwise pairwise) => [.. pairwise.Rows()];

    private static bool Has(Dictionary<string, string> row, AnswerPair pair) =>
        row.GetValueOrDefault(pair.First.Name) == pair.First.Value && row.GetValueOrDefault(pair.Second.Name) == pair.Second.Value;
}
