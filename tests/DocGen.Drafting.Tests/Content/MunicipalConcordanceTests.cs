using DocGen.Drafting.Records;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The guideline gone through unit by unit against the sample municipalities.</summary>
public class MunicipalConcordanceTests
{
    private static readonly string[] Recommended = ["mic.standard.1.1.2", "mic.standard.1.7.2", "mic.standard.2.2.6.u", "mic.standard.8.1.1.2", "mic.standard.8.2.2.7"];

    [Fact]
    public void Every_unit_is_found_or_its_omission_recorded()
    {
        var rows = Rows("town-policy.yaml");
        Assert.Equal(RealLibrary.Library.SourceUnits["mic"].Select(u => u.Key), rows.Select(r => r.Unit).Distinct());
        Assert.DoesNotContain(rows, r => r.Decision == ConcordanceDecision.Missing);
        Assert.All(rows.Where(r => r.Unit.StartsWith("mic.standard.", StringComparison.Ordinal)), r => Assert.NotEqual("", r.Reason.Japanese));
        // All of the standard and of the policy stands in this case's documents or was left out of them by an answer.
        Assert.DoesNotContain(rows, r => r.Decision == ConcordanceDecision.Elsewhere && !r.Unit.StartsWith("mic.guide.", StringComparison.Ordinal)
            && !r.Unit.StartsWith("mic.standard.8.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_recommendation_that_was_not_taken_is_out_although_its_clause_stands()
    {
        var rows = Rows("town-policy.yaml");
        Assert.All(Recommended, unit =>
        {
            var row = Assert.Single(rows, r => r.Unit == unit);
            Assert.Equal((ConcordanceDecision.Out, ""), (row.Decision, row.Place));
            Assert.StartsWith("回答で選択：", row.Reason.Japanese, StringComparison.Ordinal);
        });
        Assert.All(Recommended, unit => Assert.Contains(Rows("core-city-policy.yaml"), r => r.Unit == unit && r.Decision == ConcordanceDecision.In && r.Place.Length > 0));
    }

    [Theory]
    [InlineData("mic.standard.1.1.1", "1（１）①")]
    [InlineData("mic.standard.1.1.3", "1（１）②")]
    [InlineData("mic.standard.1.7", "1（７）")]
    [InlineData("mic.standard.8.1.1", "8.1（１）")]
    [InlineData("mic.standard.2.1.conf.2", "2（１）の表「機密性による情報資産の分類」の機密性２")]
    [InlineData("mic.standard.2.1.conf.r2", "2（１）の表「機密性による情報資産の分類」の機密性３及び機密性２（取扱制限の２番目）")]
    public void A_unit_is_named_by_the_number_it_really_has(string unit, string place) =>
        Assert.Contains(Rows("town-policy.yaml"), r => r.Unit == unit && r.Place == place);

    private static IReadOnlyList<ConcordanceRow> Rows(string sample) => SourceConcordanceTests.Rows("mic", Path.Combine("municipal", sample));
}
