using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Cli.Tests;

public sealed partial class CheckTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_good_library_and_a_good_case_have_no_findings()
    {
        Assert.Equal(new Outcome(0, "問題はありません。\n", ""), Docgen.Run("check", _library.Path));
        Assert.Equal(new Outcome(0, "No problems found.\n", ""), _library.Run("check", _library.Case, "--lang", "en"));
    }

    [Fact]
    public void The_library_in_this_repository_and_its_samples_have_no_findings()
    {
        var root = DocGen.Tests.Shared.Repository.Root;
        Assert.Equal(new Outcome(0, "問題はありません。\n", ""), Docgen.RunHere("check", root, Path.Combine(root, "samples")));
    }

    [Fact]
    public void Text_JSON_and_SARIF_hold_the_same_findings()
    {
        _library.Write("clauses/outsourcing/subcontracting/spec.md", "---\ntitel: 再委託\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.1]\n---\n【再委託をする場合】\n\n{{ org.nmae }}\n");
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("permit", "perhaps", StringComparison.Ordinal));
        string[] command = ["check", _library.Path, _library.Case];
        var text = _library.Run(command);
        var json = _library.Run([.. command, "--format", "json"]);
        var sarif = _library.Run([.. command, "--format", "sarif"]);
        Assert.Equal([1, 1, 1], [text.Code, json.Code, sarif.Code]);
        var fromText = Finding().Matches(text.Errors).Select(m => (m.Groups["code"].Value, Line: m.Groups["line"].Value)).ToList();
        using var findings = JsonDocument.Parse(json.Output);
        var fromJson = findings.RootElement.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("code").GetString()!, Line: $"{f.GetProperty("line")}")).ToList();
        using var log = JsonDocument.Parse(sarif.Output);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var fromSarif = results.Select(r => (r.GetProperty("ruleId").GetString()!, Line: $"{r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")}")).ToList();
        Assert.True(fromText.Count > 3);
        Assert.Contains(fromText, f => f.Value == "DG2011");
        Assert.Equal(fromText, fromJson);
        Assert.Equal(fromText, fromSarif);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()!);
        Assert.Equal(fromText.Select(f => f.Value).Distinct().Order(StringComparer.Ordinal), rules);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void Without_findings_JSON_and_SARIF_are_still_whole()
    {
        using var json = JsonDocument.Parse(Docgen.Run("check", _library.Path, "--format", "json").Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        using var log = JsonDocument.Parse(Docgen.Run("check", _library.Path, "--format", "sarif").Output);
        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void An_unknown_form_is_wrong_usage() => Assert.Equal(2, Docgen.Run("check", _library.Path, "--format", "xml").Code);

    [Fact]
    public void A_Word_file_is_verified()
    {
        _library.Build("--document", "contract");
        var file = Path.Combine(_library.CaseOutput, "契約書（届出）.docx");
        Assert.Equal(new Outcome(0, $"整合しています：{file}\n", ""), Docgen.Run("verify", file));
        Assert.Equal($"Consistent: {file}\n", Docgen.Run("verify", file, "--lang", "en").Output);
        var torn = _library.At("torn.docx");
        File.WriteAllBytes(torn, File.ReadAllBytes(file)[..^200]);
        var outcome = Docgen.Run("verify", torn, file);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("torn.docx", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(file, outcome.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[^\n]*?:(?<line>\d+)(?::\d+)?: (?:誤り|注意) (?<code>DG\d{4})", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
