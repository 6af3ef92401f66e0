using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Excel;

/// <summary>The 71-item check as it comes back, held against its case: what may be skipped hangs on the case's dates.</summary>
public sealed class CheckedWithCaseTests : IDisposable
{
    private const string Sheet = "確認事項";

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;
    private readonly string _case;
    private readonly string _form;

    public CheckedWithCaseTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "procurement-security"), "*.yaml"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        _case = Path.Combine(_folder, "subcontract.yaml");
        var built = Docgen.RunHere("build", _case, "-o", Path.Combine(_folder, "output"), "--document", "implementation-check");
        Assert.Equal((0, ""), (built.Code, built.Errors));
        _form = Directory.EnumerateFiles(Path.Combine(_folder, "output", "subcontract"), "*.xlsx").Single();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_the_case_allows_passes()
    {
        var outcome = Check();
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Matches(@"実施 +24\s+未実施 +1\s+省略 +46\s+未記入 +0\s+誤り +0", outcome.Output);
    }

    [Fact]
    public void After_an_audit_of_long_ago_nothing_may_be_skipped()
    {
        File.WriteAllText(_case, File.ReadAllText(_case).Replace("audit_date: 2025-10-08", "audit_date: 2023-10-08", StringComparison.Ordinal));
        var outcome = Check();
        Assert.Equal(1, outcome.Code);
        Assert.Equal(46, outcome.Errors.Split("DG2711").Length - 1);
        Assert.Contains($"{_form}: {Sheet}!D2: 誤り DG2711: 番号1の答え「省略」", outcome.Errors, StringComparison.Ordinal);
        // Without the case nobody knows.
        Assert.Equal(0, Docgen.RunHere("check-form", _form).Code);
    }

    [Fact]
    public void An_underlined_item_may_never_be_skipped()
    {
        FilledIn.Text(_form, Sheet, ("D7", "省略"), ("E7", ""));
        var outcome = Check();
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{_form}: {Sheet}!D7: 誤り DG2712: 番号6には下線を引いた事項がある", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_another_case_is_told()
    {
        var outcome = Docgen.RunHere("check-form", _form, "--case", Path.Combine(_folder, "notice.yaml"));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2831", outcome.Errors, StringComparison.Ordinal);
    }

    private Outcome Check() => Docgen.RunHere("check-form", _form, "--case", _case);
}
