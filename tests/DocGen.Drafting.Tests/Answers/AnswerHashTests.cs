using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Tests.Specs;
using DocGen.Library;

namespace DocGen.Drafting.Tests.Answers;

/// <summary>The hash stands for what was answered, not for how or where it was written down.</summary>
public sealed class AnswerHashTests : IDisposable
{
    private const string Case = """
        documents: [contract]
        outsourcing: {type: operate, subtype: onsite}
        options: {subcontracting: permit, reports: [status, people], audit: conduct}
        values: {org: {name: 環境省, alias: 委託者}, contractor.alias: 受託者}
        """;

    private readonly TemporaryFolder _folder = new(SpecFile.Base);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("the keys in another order", "documents: [contract]\nvalues: {contractor.alias: 受託者, org: {alias: 委託者, name: 環境省}}\noptions: {audit: conduct, reports: [people, status], subcontracting: permit}\noutsourcing: {subtype: [onsite], type: operate}\n")]
    [InlineData("dotted and nested values", "documents: [contract]\noutsourcing: {type: operate, subtype: onsite}\noptions: {subcontracting: permit, reports: [status, people], audit: conduct}\nvalues: {org.name: 環境省, org: {alias: 委託者}, contractor: {alias: 受託者}}\n")]
    [InlineData("comments, blanks and quotes", "# 注\ndocuments: [contract]\n\noutsourcing: {type: \"operate\", subtype: 'onsite'}\noptions:\n  subcontracting: permit\n  reports:\n    - status\n    - people\n  audit: conduct\nvalues:\n  org: {name: \"環境省\", alias: 委託者}\n  contractor.alias: 受託者\n")]
    public void It_is_the_same_for(string what, string written)
    {
        Assert.False(string.IsNullOrEmpty(what));
        Assert.Equal(Hash("case.yaml", Case), Hash("case.yaml", written));
    }

    [Fact]
    public void It_is_the_same_wherever_the_files_lie_and_whichever_of_them_gives_the_answer()
    {
        _folder.Write("far/away/organization.yaml", "values: {org: {name: 環境省, alias: 別の名}}\noptions: {audit: conduct}\n");
        var divided = """
            organization: ../far/away/organization.yaml
            documents: [contract]
            outsourcing: {type: operate, subtype: onsite}
            options: {subcontracting: permit, reports: [status, people]}
            values: {org: {alias: 委託者}, contractor.alias: 受託者}
            """;
        Assert.Equal(Hash("case.yaml", Case), Hash("another/folder.yaml", Case));
        Assert.Equal(Hash("case.yaml", Case), Hash("another/divided.yaml", divided));
    }

    [Theory]
    [InlineData("permit", "prohibit")]
    [InlineData("[status, people]", "[status]")]
    [InlineData("環境省", "環境庁")]
    [InlineData("subtype: onsite", "subtype: [onsite, remote]")]
    [InlineData("{name: 環境省, alias: 委託者}", "{name: 環境省委, alias: 託者}")]
    [InlineData("documents: [contract]", "documents: [contract]\nstyle: {based_on: plain, digits: full}")]
    [InlineData("documents: [contract]", "documents: [contract]\nleave_out: [{measure: audit, reason: 理由}]")]
    [InlineData("documents: [contract]", "documents: [contract]\noverrides: {general/contract/main: clauses/general/contract/main.md}")]
    public void It_is_another_for_another_answer(string from, string to)
    {
        Assert.Contains(from, Case, StringComparison.Ordinal);
        Assert.NotEqual(Hash("case.yaml", Case), Hash("case.yaml", Case.Replace(from, to, StringComparison.Ordinal)));
    }

    private string Hash(string path, string text)
    {
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(_folder.Path, bag);
        var answers = AnswerReader.Read(library, _folder.Write(path, text + "\n"), [], bag);
        Assert.Equal("", Findings.Text(bag));
        return answers.Hash;
    }
}
