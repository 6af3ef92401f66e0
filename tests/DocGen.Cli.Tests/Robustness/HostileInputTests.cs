using System.Diagnostics;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>Libraries and cases that were made to hurt: each ends soon, with an error that names the place, and never with a fault.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Clause = "clauses/outsourcing/subcontracting/contract.md";

    /// <summary>Far above what any of them takes, and far below what "hangs" means, on a busy machine too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ for i in 1..9999999999 }}{{ end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ [1] * 2000000000 }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ include 'outsourcing/subcontracting/contract' }}")]
    [InlineData("{{ include '../../../../etc/passwd' }}")]
    [InlineData("{{ for i in 1..20000 }}{{ for j in 1..20000 }}x{{ end }}{{ end }}")]
    public void A_merge_field_without_end_is_an_error_with_its_place(string code)
    {
        Put(Clause, "", code);
        Refused(Clause);
    }

    [Theory]
    [InlineData("{{ \"\\uFDD0\" }}99{{ \"\\uFDD1\" }}")]
    [InlineData("{{ \"\\uFDD2\" }}99{{ \"\\uFDD3\" }}")]
    [InlineData("{{ \"\\uFDD4\" }}")]
    [InlineData("{{ \"\\u0001\" }}甲")]
    [InlineData("{{ capture x }}{{ org.name }}{{ end }}{{ x | string.slice 1 }}")]
    public void A_merge_field_that_forges_or_breaks_marks_does_no_harm(string code)
    {
        Put(Clause, "", "乙は、" + code + "。");
        var outcome = Timed();
        Assert.InRange(outcome.Code, 0, 1);
        if (outcome.Code == 0) Assert.Equal(0, Docgen.Run("verify", Path.Combine(_library.CaseOutput, "契約書（届出）.docx")).Code);
    }

    [Theory]
    [InlineData("> ", 5000)]
    [InlineData("- ", 5000)]
    [InlineData("1. ", 5000)]
    [InlineData("[", 20000)]
    [InlineData("![", 20000)]
    [InlineData("**a ", 20000)]
    [InlineData("*a_", 20000)]
    [InlineData("`a", 20000)]
    [InlineData("|", 20000)]
    [InlineData("{#a .b", 20000)]
    [InlineData("[^1]", 20000)]
    [InlineData("\\", 50000)]
    [InlineData(":::: a\n", 3000)]
    public void Markdown_that_nests_or_repeats_without_end_does_no_harm(string piece, int times)
    {
        Put(Clause, "", string.Concat(Enumerable.Repeat(piece, times)) + "}");
        Assert.InRange(Timed().Code, 0, 1);
    }

    [Fact]
    public void An_answer_that_is_too_long_is_an_error_at_its_place()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("環境省", new string('甲', 1_000_000), StringComparison.Ordinal));
        Refused("case.yaml:4", "DG5140");
        var edge = SmallLibrary.GoodCase.Replace("環境省", new string('甲', 100_000), StringComparison.Ordinal);
        _library.Write("case.yaml", edge);
        Assert.Equal(0, Timed().Code);
        _library.Write("case.yaml", edge.Replace("甲}", "甲甲}", StringComparison.Ordinal));
        Assert.Contains("DG5140", Timed().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_too_long_is_an_error_at_its_place()
    {
        File.AppendAllText(_library.At("clauses/variables.yaml"), "  list: {label: 一覧, type: list}\n");
        Put(Clause, "", "{{ for i in project.list }}\n1. {{ i }}\n{{ end }}");
        _library.Write("case.yaml", Case(100_000));
        Refused("case.yaml:4", "DG5141");
        _library.Write("case.yaml", Case(50));
        Assert.Equal(0, _library.Build("--limit", "list-items=50").Code);
        Assert.Equal(1, _library.Build("--limit", "list-items=49").Code);

        static string Case(int items) => SmallLibrary.GoodCase.Replace("title: 届出", $"title: 届出, list: [{string.Join(", ", Enumerable.Repeat("項目", items))}]", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &a [x]\nb: *a\n", "DG1005")]
    [InlineData("values: !!python/object:os.system x\n", "DG1006")]
    [InlineData("values: {org: {name: \"\\uD800\"}}\n", "DG")]
    [InlineData("documents: [spec]\ndocuments: [contract]\n", "DG1008")]
    [InlineData("values: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "DG1004")]
    public void Yaml_with_tricks_is_an_error_at_its_place(string yaml, string code)
    {
        _library.Write("case.yaml", yaml);
        Refused("case.yaml", code);
    }

    [Fact]
    public void A_billion_laughs_are_none()
    {
        var yaml = "a0: &a0 [ha, ha]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        _library.Write("case.yaml", yaml);
        Refused("case.yaml:1", "DG1005");
    }

    [Fact]
    public void Links_out_of_the_library_are_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_library.At("clauses/outsourcing/subcontracting/spec-x.md"), "/etc/hostname");
        Refused("spec-x.md", "DG1034");
    }

    [Fact]
    public void A_figure_that_links_out_of_the_library_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        Put(Clause, "", "![図](x.png)");
        File.CreateSymbolicLink(_library.At("clauses/outsourcing/subcontracting/x.png"), "/etc/hostname");
        var outcome = _library.Build();
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG1034", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_looks_like_a_formula_stays_text_in_Excel()
    {
        _library.Write("templates/spec.md", File.ReadAllText(_library.At("templates/spec.md")).Replace("side: spec\n", "side: spec\nexcel: true\n", StringComparison.Ordinal) + "\n| 件名 |\n| --- |\n| {{ project.title }} |\n");
        foreach (var value in (string[])["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://example.invalid/\")"])
        {
            Assert.Equal(0, _library.Build("--set", "project.title=" + value).Code);
            using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(_library.CaseOutput, "仕様書.xlsx"));
            using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
            var sheet = System.Xml.Linq.XDocument.Parse(reader.ReadToEnd());
            Assert.DoesNotContain(sheet.Descendants(), e => e.Name.LocalName is "f" or "hyperlink");
            var cell = Assert.Single(sheet.Descendants(), e => e.Name.LocalName == "c" && e.Value == value);
            Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
            using var styles = new StreamReader(zip.GetEntry("xl/styles.xml")!.Open());
            var look = System.Xml.Linq.XDocument.Parse(styles.ReadToEnd()).Descendants().Where(e => e.Name.LocalName == "xf" && e.Parent!.Name.LocalName == "cellXfs").ElementAt((int)cell.Attribute("s")!);
            Assert.Equal("1", (string?)look.Attribute("quotePrefix"));
        }
    }

    [Fact]
    public void No_value_becomes_a_field_or_a_link()
    {
        foreach (var value in (string[])["甲{ HYPERLINK \"http://example.invalid/\" }", "http://example.invalid/", "甲[x](http://example.invalid/)", "<a href='http://example.invalid/'>x</a>", "]]></w:t><w:instrText>INCLUDETEXT x</w:instrText>"])
        {
            Assert.Equal(0, _library.Build("--format", "docx,html,md", "--set", "org.name=" + value).Code);
            using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(_library.CaseOutput, "契約書（届出）.docx"));
            Assert.All(zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.Ordinal)), e =>
            {
                using var rels = new StreamReader(e.Open());
                Assert.DoesNotContain("External", rels.ReadToEnd(), StringComparison.Ordinal);
            });
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            Assert.DoesNotContain(System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Descendants(), e => e.Name.LocalName is "instrText" && (e.Value.Contains("HYPERLINK \"", StringComparison.Ordinal) || e.Value.Contains("INCLUDETEXT", StringComparison.Ordinal)));
            Assert.DoesNotContain("href=\"http", File.ReadAllText(Path.Combine(_library.CaseOutput, "契約書（届出）.html")), StringComparison.Ordinal);
            Assert.DoesNotContain("<a href='http", File.ReadAllText(Path.Combine(_library.CaseOutput, "契約書（届出）.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_slip_in_a_clause_of_the_document_stops_the_build_and_one_elsewhere_does_not()
    {
        Put("clauses/outsourcing/subcontracting/spec.md", "options: [subcontracting]\n", "【再委託を認める場合】\n\n承認を得ること。");
        var outcome = _library.Build("--document", "spec");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG1076", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(0, _library.Build("--document", "contract").Code);
    }

    private void Put(string clause, string keys, string text) => _library.Write(clause, $"---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n{keys}---\n{text}\n");

    private void Refused(string place, string code = "DG")
    {
        var outcome = Timed();
        Assert.Equal(1, outcome.Code);
        Assert.Contains(place, outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(_library.Built);
    }

    private Outcome Timed()
    {
        var (watch, memory) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var outcome = _library.Build();
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        Assert.True(GC.GetTotalAllocatedBytes() - memory < 8L << 30);
        Assert.NotEqual(3, outcome.Code);
        return outcome;
    }
}
