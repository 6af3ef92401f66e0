using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>docs/outsourcing-walk.md leads from every chapter of the rule's procedure to a document that the samples give.</summary>
public partial class WalkTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "outsourcing-walk.md"));

    public static TheoryData<string> Cases => [.. Links().Select(l => l.Case).Distinct()];

    [Fact]
    public void Each_chapter_of_the_procedure_leads_to_a_document()
    {
        var chapters = Page.Split("\n## ")[1..].ToDictionary(c => c[0], c => c);
        Assert.Equal("456789", string.Concat(chapters.Keys));
        Assert.All(chapters.Values, c => Assert.Matches(OutputLink(), c));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_it_names_is_there(string name)
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(RealLibrary.Library, Path.Combine(Repository.Root, "samples", name + ".yaml"), [], bag);
        var set = CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal([], Links().Where(l => l.Case == name).Select(l => l.File).Except(set.Select(d => d.FileName + ".docx")));
        if (!name.EndsWith("operate-datacenter", StringComparison.Ordinal)) return;
        // The quoted headings are the words of this case's documents.
        var text = string.Concat(set.Select(Plain.Text)).Replace("\\", "", StringComparison.Ordinal);
        Assert.Equal([], Quoted().Matches(Page).Select(m => m.Groups[1].Value).Where(q => !text.Contains(q, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Case, string File)> Links() => OutputLink().Matches(Page).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    [GeneratedRegex(@"\]\(\.\./output/(.+?)/([^/]+?\.docx)\)")]
    private static partial Regex OutputLink();

    [GeneratedRegex("「(.+?)」")]
    private static partial Regex Quoted();
}
