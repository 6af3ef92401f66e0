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

    [Theory]
    [InlineData("clauses/variables.yaml", "org: &a {name: {label: 組織の名称}}\nproject: *a\n", "DG1005")]
    [InlineData("clauses/options.yaml", "type: !!set {ask: x}\n", "DG1006")]
    [InlineData("clauses/options.yaml", "type: {ask: x}\ntype: {ask: y}\n", "DG1008")]
    [InlineData("templates/styles/plain.yaml", "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "DG1004")]
    [InlineData(Clause, "---\ntitle: &a 再委託\nmeasure: *a\n---\n甲\n", "DG1005")]
    [InlineData(Clause, "---\ntitle: 再委託\ntitle: 別\nmeasure: subcontracting\nsource: own\n---\n甲\n", "DG1008")]
    public void Yaml_of_a_library_with_tricks_is_an_error_at_its_place(string file, string yaml, string code)
    {
        _library.Write(file, yaml);
        Refused(Path.GetFileName(file), code);
    }

    [Theory]
    [InlineData("organization: ../../../../../../etc/passwd\n")]
    [InlineData("organization: /etc/passwd\n")]
    [InlineData("organization: \"\\\\\\\\server\\\\share\\\\x.yaml\"\n")]
    [InlineData("organization: C:/x.yaml\n")]
    [InlineData("answers: [../../../../../../etc/passwd]\n")]
    [InlineData("overrides: {outsourcing/subcontracting/contract: /etc/passwd}\n")]
    [InlineData("style: {based_on: plain, reference: ../../../../../../etc/passwd}\n")]
    public void A_case_names_no_file_far_from_it(string line)
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase + line);
        Refused("case.yaml:5", "DG5142");
    }

    // Two links that lead back, and two folders that lead to each other, are ways without end, ever more of them.
    [Fact]
    public void Links_in_circles_end()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var name in (string[])["a", "b", "c"]) Directory.CreateSymbolicLink(_library.At($"clauses/{name}"), _library.At("clauses"));
        Directory.CreateDirectory(_library.At("clauses/x"));
        Directory.CreateDirectory(_library.At("clauses/y"));
        foreach (var name in (string[])["1", "2", "3"])
        {
            Directory.CreateSymbolicLink(_library.At($"clauses/x/{name}"), _library.At("clauses/y"));
            Directory.CreateSymbolicLink(_library.At($"clauses/y/{name}"), _library.At("clauses/x"));
        }
        Refused("clauses", "DG1035");
    }

    [Fact]
    public void A_folder_of_cases_with_links_in_circles_is_gone_through_once()
    {
        if (OperatingSystem.IsWindows()) return;
        _library.Write("cases/1.yaml", SmallLibrary.GoodCase);
        foreach (var name in (string[])["a", "b", "c"]) Directory.CreateSymbolicLink(_library.At($"cases/{name}"), _library.At("cases"));
        var outcome = _library.Run("build", _library.At("cases"), "-o", _library.Output);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Single(Directory.GetDirectories(_library.Output));
    }

    [Fact]
    public void A_table_that_is_too_long_is_an_error_at_its_place()
    {
        File.AppendAllText(_library.At("clauses/variables.yaml"), "  goods: {label: 物品, type: table, columns: {name: {label: 名称}}}\n");
        Put(Clause, "", "{{ for g in project.goods }}\n1. {{ g.name }}\n{{ end }}");
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("title: 届出", $"title: 届出, goods: [{string.Join(", ", Enumerable.Repeat("{name: 甲}", 100_000))}]", StringComparison.Ordinal));
        Refused("case.yaml:4", "DG5141");
    }

    [Fact]
    public void A_cell_of_a_list_that_is_too_long_is_an_error_at_its_place_and_the_other_rows_are_made()
    {
        _library.Write("list.csv", $"org.name,日数\n\"{new string('甲', 1_000_000)}\",1\n乙省,2\n");
        var outcome = _library.Run("batch", _library.At("list.csv"), "--case", _library.Case, "-o", _library.Output, "--folder", "{row}");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("list.csv:2:1: 誤り DG5140", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("作成 1", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_signs_that_mislead_the_eye_is_warned_of_and_stays_as_it_is()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("環境省", "環境\u202E省", StringComparison.Ordinal).Replace("届出", "サ一バ", StringComparison.Ordinal));
        var outcome = Timed();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DG5122", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("DG5125", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲 **乙** [丙](http://example.invalid/) `丁` <b>戊</b>")]
    [InlineData("# 見出し")]
    [InlineData("1. 項目")]
    [InlineData("| a | b |")]
    [InlineData("::: title")]
    [InlineData("{{ 1 + 1 }}")]
    [InlineData("[](#subcontracting)")]
    [InlineData("【以上】")]
    [InlineData("![図](../../etc/passwd)")]
    public void A_value_that_looks_like_markup_stays_as_it_is(string value)
    {
        Assert.Equal(0, _library.Build("--format", "docx,md,html", "--set", "org.name=\"" + value + "\"").Code);
        using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(_library.CaseOutput, "契約書（届出）.docx"));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains(value, System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Root!.Value, StringComparison.Ordinal);
        Assert.Contains(value, System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(_library.CaseOutput, "契約書（届出）.html"))), StringComparison.Ordinal);
        var written = Markdig.Markdown.ToHtml(File.ReadAllText(Path.Combine(_library.CaseOutput, "契約書（届出）.md")));
        Assert.Contains(value, System.Net.WebUtility.HtmlDecode(written), StringComparison.Ordinal);
        Assert.DoesNotContain("example.invalid/\"", written, StringComparison.Ordinal);
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
