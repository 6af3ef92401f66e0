using System.Security.Cryptography;
using System.Text.Json;

namespace DocGen.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void It_writes_the_documents_their_manifest_and_the_record_of_decisions()
    {
        var outcome = _library.Build();
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(["decisions.md", "manifest.json", "仕様書.docx", "契約書（届出）.docx"], _library.Built);
        Assert.Contains("契約書（届出）.docx", outcome.Output, StringComparison.Ordinal);
        // Cells are padded to one width.
        var decisions = string.Join(' ', File.ReadAllText(Path.Combine(_library.CaseOutput, "decisions.md")).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("| 再委託を認めますか。（subcontracting） | 再委託を認める場合 |", decisions, StringComparison.Ordinal);
        Assert.Contains("| 件名（project.title） | 届出 |", decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_lists_each_file_with_its_hashes()
    {
        _library.Build("--format", "docx,md,html");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(_library.CaseOutput, "manifest.json")));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(_library.Built.Where(f => f is not ("manifest.json" or "decisions.md")), files.Select(f => f.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(f.GetProperty("sha256").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_library.CaseOutput, f.GetProperty("name").GetString()!))))));
        Assert.Equal(["outsourcing/subcontracting/contract", "outsourcing/subcontracting/spec"], manifest.RootElement.GetProperty("clauses").EnumerateObject().Select(c => c.Name));
    }

    [Fact]
    public void Each_format_has_the_text()
    {
        _library.Build("--format", "docx,md,html", "--document", "contract");
        Assert.Equal(["decisions.md", "manifest.json", "契約書（届出）.docx", "契約書（届出）.html", "契約書（届出）.md"], _library.Built);
        Assert.Contains("乙は、環境省の承認を10日以内に得る。", Read("契約書（届出）.md"), StringComparison.Ordinal);
        Assert.Contains("の承認を", Read("契約書（届出）.html"), StringComparison.Ordinal);
        Assert.Equal(0, Docgen.Run("verify", Path.Combine(_library.CaseOutput, "契約書（届出）.docx")).Code);
    }

    [Fact]
    public void What_is_set_wins()
    {
        var outcome = _library.Build("--format", "md", "--set", "subcontracting=prohibit", "--set", "project.title=別の件名=一");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("乙は、再委託をしてはならない。", Read("契約書（別の件名=一）.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unanswered_is_named_and_with_strict_nothing_is_written()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("org: {name: 環境省}, ", "", StringComparison.Ordinal));
        var strict = _library.Build("--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("組織の名称（org.name）", strict.Errors, StringComparison.Ordinal);
        Assert.Contains("1 件", strict.Errors, StringComparison.Ordinal);
        Assert.Empty(_library.Built);
        var draft = _library.Build();
        Assert.Equal(0, draft.Code);
        Assert.Contains("組織の名称（org.name）", draft.Output, StringComparison.Ordinal);
        Assert.NotEmpty(_library.Built);
    }

    [Fact]
    public void A_case_with_errors_writes_nothing_and_leaves_what_was_there()
    {
        _library.Build();
        var before = Contents();
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("permit", "perhaps", StringComparison.Ordinal));
        var outcome = _library.Build();
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2011", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("case.yaml:3:27", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_bad_case_does_not_keep_the_others_from_being_built()
    {
        _library.Write("cases/a.yaml", SmallLibrary.GoodCase.Replace("permit", "perhaps", StringComparison.Ordinal));
        _library.Write("cases/b.yaml", SmallLibrary.GoodCase);
        _library.Write("cases/deep/case.yaml", SmallLibrary.GoodCase);
        _library.Write("cases/organization.yaml", "values: {}\n");
        var outcome = _library.Run("build", _library.At("cases"), "-o", _library.Output);
        Assert.Equal(1, outcome.Code);
        Assert.Equal(["b", "deep"], Directory.GetDirectories(_library.Output).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_of_one_name_do_not_overwrite_each_other()
    {
        var (one, other) = (_library.Write("one/need.yaml", SmallLibrary.GoodCase), _library.Write("other/need.yaml", SmallLibrary.GoodCase));
        Assert.Equal(0, _library.Run("build", one, other, one, "-o", _library.Output).Code);
        Assert.Equal(2, Directory.EnumerateFiles(_library.Output, "manifest.json", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Documents_of_one_name_do_not_overwrite_each_other()
    {
        _library.Write("templates/spec.md", File.ReadAllText(_library.At("templates/spec.md")).Replace("side: spec", "side: spec\nfile: 契約書（届出）", StringComparison.Ordinal));
        Assert.Equal(0, _library.Build().Code);
        Assert.Equal(2, _library.Built.Count(f => f.EndsWith(".docx", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("../../外へ", "契約書（..／..／外へ）.docx")]
    [InlineData("a:b*c?\\\"<d>|", "契約書（a：b＊c？￥”＜d＞｜）.docx")]
    public void No_answer_leads_out_of_the_output_folder(string title, string file)
    {
        _library.Build("--document", "contract", "--set", "project.title=" + title);
        Assert.Contains(file, _library.Built);
    }

    [Fact]
    public void Very_long_titles_are_cut()
    {
        Assert.Equal(0, _library.Build("--document", "contract", "--set", "project.title=" + new string('長', 500)).Code);
        Assert.InRange(_library.Built.Single(f => f.EndsWith(".docx", StringComparison.Ordinal)).Length, 50, 100);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_library.CaseOutput, file));

    private List<string> Contents() => [.. _library.Built.Select(f => f + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(_library.CaseOutput, f)))))];
}
