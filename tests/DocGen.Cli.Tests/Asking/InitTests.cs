using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Asking;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_user_gets_from_nothing_to_documents()
    {
        var here = _folder.Path;
        var init = NewTests.Type("1\n生活環境省\n東京都千代田区桜田町一丁目2番3号\n\n山川　晴彦\n\n支出負担行為担当官\n\n\n", "init", here);
        Assert.Equal("", init.Errors);
        Assert.Equal(0, init.Code);
        Assert.Contains("name: 生活環境省", File.ReadAllText(Path.Combine(here, "organization.yaml")), StringComparison.Ordinal);
        Assert.Contains("docgen new case1.yaml", File.ReadAllText(Path.Combine(here, "はじめに.md")), StringComparison.Ordinal);
        var file = Path.Combine(here, "case1.yaml");
        // The documents are settled by the kind of organization; the type and what has no default are asked for.
        Docgen.RunHere("new", file, "--answers", _folder.Write("answers.yaml", "type: process\ncontract_nature: [service]\naward: lowest\nproject.title: 統計調査の集計業務\n"), "--quiet");
        // Nobody has written anything of their own yet that would have to be kept.
        Assert.DoesNotContain(Directory.EnumerateFiles(here), f => f.EndsWith(".bak", StringComparison.Ordinal));
        var build = Docgen.RunHere("build", file, "-o", Path.Combine(here, "output"));
        Assert.Equal("", build.Errors);
        Assert.True(File.Exists(Path.Combine(here, "output", "case1", "業務委託契約書（統計調査の集計業務）.docx")), build.Output);
    }

    [Theory]
    [InlineData("ministry")]
    [InlineData("agency")]
    [InlineData("prefecture")]
    [InlineData("city")]
    [InlineData("town")]
    [InlineData("company")]
    public void Every_kind_of_organization_gets_files_without_mistakes(string kind)
    {
        Assert.Equal(0, Docgen.RunHere("init", _folder.Path, "--kind", kind).Code);
        var check = Docgen.RunHere("new", Path.Combine(_folder.Path, "case1.yaml"), "--answers", _folder.Write("answers.yaml", "{}\n"));
        Assert.Equal("", check.Errors);
        Assert.Equal(2, Docgen.RunHere("init", _folder.Path, "--kind", kind).Code);
    }

    [Fact]
    public void An_unknown_kind_is_wrong_usage() => Assert.Contains("city（市・特別区）", Docgen.RunHere("init", _folder.Path, "--kind", "cty").Errors, StringComparison.Ordinal);
}
