using System.Text.RegularExpressions;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>What people changed in an output is theirs.</summary>
public sealed partial class EditedOutputTests : IDisposable
{
    private const string Contract = "契約書（届出）.docx";

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    private string ContractPath => Path.Combine(_library.CaseOutput, Contract);

    [Fact]
    public void It_is_kept_aside_under_the_day_and_the_new_file_takes_its_place()
    {
        _library.Build();
        var ours = File.ReadAllBytes(ContractPath);
        File.WriteAllText(ContractPath, "手で直した");
        var outcome = _library.Build();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DG5101", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(ours, File.ReadAllBytes(ContractPath));
        var kept = Assert.Single(_library.Built, f => Kept().IsMatch(f));
        Assert.Equal("手で直した", File.ReadAllText(Path.Combine(_library.CaseOutput, kept)));
        Assert.DoesNotContain("DG5101", _library.Build().Errors, StringComparison.Ordinal);
    }

    /// <summary>A build of something else between two builds, under another name or in another format, makes nothing look as if changed by hand.</summary>
    [Fact]
    public void What_an_earlier_build_wrote_stays_known_as_ours()
    {
        _library.Build();
        _library.Build("--document", "spec", "--format", "md");
        _library.Build("--set", "project.title=申請");
        var outcome = _library.Build("--set", "subcontracting=prohibit");
        Assert.Equal("", outcome.Errors);
        File.WriteAllText(ContractPath, "手で直した");
        _library.Build("--document", "spec");
        Assert.Contains("DG5101", _library.Build().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_twice_on_a_day_both_are_kept()
    {
        foreach (var text in (string[])["一", "二", "二"])
        {
            _library.Build();
            File.WriteAllText(ContractPath, text);
        }
        _library.Build();
        Assert.Equal(["一", "二"], _library.Built.Where(f => f.Contains("手修正", StringComparison.Ordinal)).Select(f => File.ReadAllText(Path.Combine(_library.CaseOutput, f))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_stop_nothing_of_the_case_is_written()
    {
        _library.Build();
        File.WriteAllText(ContractPath, "手で直した");
        var before = File.ReadAllText(Path.Combine(_library.CaseOutput, "manifest.json"));
        var outcome = _library.Build("--on-edited", "stop", "--set", "subcontracting=prohibit");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5102", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("手で直した", File.ReadAllText(ContractPath));
        Assert.Equal(before, File.ReadAllText(Path.Combine(_library.CaseOutput, "manifest.json")));
    }

    [Fact]
    public void With_overwrite_it_is_replaced()
    {
        _library.Build();
        File.WriteAllText(ContractPath, "手で直した");
        var outcome = _library.Build("--on-edited", "overwrite");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.NotEqual("手で直した", File.ReadAllText(ContractPath));
        Assert.Equal(4, _library.Built.Count());
    }

    [Fact]
    public void A_record_of_decisions_that_somebody_wrote_into_is_kept_too()
    {
        _library.Build();
        File.AppendAllText(Path.Combine(_library.CaseOutput, "decisions.md"), "課長了承済み\n");
        _library.Build();
        Assert.Single(_library.Built, f => f.StartsWith("decisions (手修正", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_that_name_that_we_did_not_write_is_kept()
    {
        Directory.CreateDirectory(_library.CaseOutput);
        File.WriteAllText(ContractPath, "よその契約書");
        Assert.Equal(0, _library.Build().Code);
        Assert.Single(_library.Built, f => Kept().IsMatch(f));
    }

    [Fact]
    public void What_changed_because_the_answers_changed_is_ours()
    {
        _library.Build();
        var outcome = _library.Build("--set", "subcontracting=prohibit");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(4, _library.Built.Count());
    }

    [Fact]
    public void What_an_interrupted_build_left_is_taken_away()
    {
        _library.Build();
        File.WriteAllText(Path.Combine(_library.CaseOutput, ".0123.docgen-tmp"), "半分");
        File.WriteAllText(Path.Combine(_library.CaseOutput, ".docgen-lock"), "");
        _library.Build();
        Assert.Equal(4, _library.Built.Count());
    }

    [GeneratedRegex(@"^契約書（届出） \(手修正 20\d\d-\d\d-\d\d\)\.docx$")]
    private static partial Regex Kept();
}
