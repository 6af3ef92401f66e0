using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Records;

namespace DocGen.Drafting.Tests.Content;

/// <summary>Every source can be gone through unit by unit, whatever documents a case makes.</summary>
public class SourceConcordanceTests
{
    [Theory]
    [InlineData("jica", "agency/bylaws.yaml")]
    [InlineData("nisc2008", "ministry/operate-datacenter.yaml")]
    [InlineData("nisc2008", "ministry/rule.yaml")]
    [InlineData("mod", "procurement-security/contract.yaml")]
    [InlineData("meti", "manufacturer-small/rules.yaml")]
    public void Every_unit_is_found_or_its_omission_recorded(string source, string sample)
    {
        var rows = Rows(source, sample);
        Assert.Equal(RealLibrary.Library.SourceUnits[source].Select(u => u.Key), rows.Select(r => r.Unit).Distinct());
        Assert.DoesNotContain(rows, r => r.Decision == ConcordanceDecision.Missing);
        Assert.Contains(rows, r => r is { Decision: ConcordanceDecision.In, Place.Length: > 0 });
    }

    [Fact]
    public void An_article_that_was_left_out_is_out_and_the_others_have_their_numbers()
    {
        var rows = Rows("jica", "agency/bylaws.yaml");
        Assert.Contains(rows, r => r is { Unit: "jica.a16", Decision: ConcordanceDecision.In, Place: "第16条" });
        Assert.Contains(rows, r => r.Decision == ConcordanceDecision.Out && r.Place.Length == 0);
    }

    internal static IReadOnlyList<ConcordanceRow> Rows(string source, string sample)
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(RealLibrary.Library, Path.Combine(Repository.Root, "samples", sample), [], bag);
        var set = CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
        Assert.Equal("", Findings.Text(bag));
        return Concordance.Of(RealLibrary.Library, answers, set, source);
    }
}
