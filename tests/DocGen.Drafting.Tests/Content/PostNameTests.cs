using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>Posts that an organization calls otherwise than the model does are called so everywhere.</summary>
public class PostNameTests
{
    // Two families ask for these posts by names of their own.
    private static readonly Dictionary<string, string> Same = new() { ["roles.general"] = "chief", ["roles.dept"] = "security_officer", ["roles.system"] = "system_officer" };

    [Theory]
    [InlineData("ministry", "operate-datacenter.yaml")]
    [InlineData("ministry", "rule.yaml")]
    [InlineData("agency", "bylaws.yaml")]
    [InlineData("agency", "local-bylaws.yaml")]
    [InlineData("procurement-security", "contractor.yaml")]
    public void No_text_of_a_set_says_the_models_name(params string[] file) => Assert.Equal("", Build(file, _ => true));

    [Fact]
    public void A_post_that_one_family_calls_otherwise_is_told()
    {
        var findings = Build(["agency", "bylaws.yaml"], path => path == "roles.general", "agency-bylaws", "outsourcing-rule");
        Assert.Contains("DG2607 同じ職（ひな形では「統括情報セキュリティ責任者」）", findings, StringComparison.Ordinal);
    }

    private static string Build(string[] file, Predicate<string> isRenamed, params string[] documents)
    {
        var library = RealLibrary.Library;
        var bag = new DiagnosticBag();
        var sets = library.VariableOrder.Where(p => library.Variables[p] is { IsTerm: true, Default.Length: > 1 } && isRenamed(p))
            .Select(p => KeyValuePair.Create(p, "職名" + Same.GetValueOrDefault(p, p.Split('.')[^1])));
        var answers = AnswerReader.Read(library, Path.Combine([Repository.Root, "samples", .. file]), sets, bag);
        if (documents.Length > 0) answers = answers with { Documents = [.. documents] };
        CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag);
        return Findings.Text(bag);
    }
}
