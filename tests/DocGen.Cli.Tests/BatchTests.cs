using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Cli.Tests;

/// <summary>Many cases from one list.</summary>
public sealed class BatchTests : IDisposable
{
    private const string List = "org.name,日数,subcontracting,\n環境省,5,permit,覚え\n\"農林,水産省\",,再委託を禁止する場合,\n";

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Each_row_gets_what_a_build_with_its_answers_gives()
    {
        var outcome = Batch(List);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Contains("2 行：作成 2", outcome.Output, StringComparison.Ordinal);
        AssertSame("環境省", "org.name=環境省", "project.days=5", "subcontracting=permit");
        AssertSame("農林,水産省", "org.name=農林,水産省", "subcontracting=prohibit");
    }

    [Fact]
    public void A_list_that_docgen_made_is_read_by_its_hidden_row_of_names()
    {
        var list = _library.At("list.xlsx");
        Assert.Equal(0, _library.Run("sheet", _library.Case, "--list", "-o", list).Code);
        var outcome = _library.Run("batch", list, "--case", _library.Case, "-o", _library.Output, "--folder", "{org.name}");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(["環境省"], Folders());
        AssertSame("環境省");
    }

    [Theory]
    [InlineData("&<\"甲\">")]
    [InlineData("第１条 空白　あり")]
    [InlineData("𠮷野家")]
    public void Values_are_text_whatever_they_hold(string name)
    {
        Assert.Equal(0, Batch($"org.name\n\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n別\n", "--folder", "{row}").Code);
        AssertSame("2", $"org.name={name}");
        AssertSame("3", "org.name=別");
    }

    [Theory]
    [InlineData("edition: public\n")]
    [InlineData("", "--edition", "public")]
    public void Public_editions_are_made_from_a_list(string edition, params string[] options)
    {
        _library.Write("case.yaml", edition + SmallLibrary.GoodCase);
        var outcome = Batch(List, options);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        var built = Path.Combine(_library.Output, "環境省", "public");
        Assert.Equal(0, _library.Build("--edition", "public", "--set", "org.name=環境省", "--set", "project.days=5", "--set", "subcontracting=permit").Code);
        var expected = Directory.GetFiles(Path.Combine(_library.CaseOutput, "public"), "*.docx").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(Path.GetFileName), Directory.GetFiles(built).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(built, Path.GetFileName(file)))));
        // The internal edition is another, which --resume does not take for done.
        if (edition.Length > 0) return;
        Assert.Equal(0, Batch(List, "--resume").Code);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_library.Output, "環境省"), "*.docx"));
    }

    [Fact]
    public void A_row_that_gives_away_what_is_withheld_is_not_written()
    {
        _library.Write("clauses/secret/variables.yaml", "secret:\n  room: {label: 室}\n");
        _library.Write("clauses/secret/zone.md", "---\ntitle: 区域\nsource: own\n---\n1. 区域を設ける。\n1. {{ secret.room }}に置く。 {.withheld}\n");
        _library.Write("templates/zone.md", "---\ntitle: 区域（{{ org.name }}）\nnumbering: specification\nstyle: plain\nsource: own\n---\n# 区域\n\n{{ include 'secret/zone' }}\n");
        _library.Write("case.yaml", "edition: public\ndocuments: [zone]\n");
        var outcome = Batch("org.name,secret.room\n環境省,地下二階の室\n地下三階の室,地下三階の室\n", "--folder", "{row}");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2686", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_library.Output, "2", "public")));
        Assert.False(Directory.Exists(Path.Combine(_library.Output, "3")));
    }

    [Fact]
    public void A_wrong_row_is_told_by_line_and_column_and_the_others_are_built()
    {
        var outcome = Batch("org.name,日数,subcontracting\n環境省,99,permit\n財務省,3,perhaps\n法務省,4,permit\n総務省,1,permit,余り\n");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("list.csv:2:2:", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("list.csv:3:3:", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("list.csv:5:4: 誤り DG5006", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(["法務省"], Folders());
        var summary = Summary();
        Assert.Equal(["2", "3", "4", "5"], summary.Skip(1).Select(l => l[0]));
        Assert.Contains("list.csv:2:2", summary[1][5], StringComparison.Ordinal);
        Assert.Equal("契約書（届出）.docx\n仕様書.docx", summary[3][2]);
    }

    [Theory]
    [InlineData("org.nam,日数\nx,1\n", "DG5001")]
    [InlineData("org.name,組織の名称\nx,y\n", "DG5002")]
    [InlineData(",,\nx,y,z\n", "DG5003")]
    [InlineData("org.name\n\"x\n", "DG5004")]
    [InlineData("org.name\nx\nX\n", "DG5005")]
    public void What_is_wrong_in_a_list_has_its_code(string list, string code)
    {
        var outcome = Batch(list);
        Assert.Equal(1, outcome.Code);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_file_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_library.Output, "x", "契約書（届出）.docx"));
        var outcome = Batch("org.name\nx\ny\n");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("list.csv:2:1: 誤り DG5007", outcome.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_library.Output, "y", "契約書（届出）.docx")));
    }

    [Fact]
    public void A_continued_run_builds_only_what_is_missing()
    {
        Assert.Equal(1, Batch("org.name,日数\n甲省,1\n乙省,99\n丙省,3\n").Code);
        var kept = Path.Combine(_library.Output, "甲省", "仕様書.docx");
        File.SetLastWriteTimeUtc(kept, DateTime.UnixEpoch);
        File.Delete(Path.Combine(_library.Output, "丙省", "仕様書.docx"));
        File.AppendAllText(Path.Combine(_library.Output, "summary.csv"), "5,\"half");
        File.AppendAllText(Path.Combine(_library.Output, ".docgen-files"), new string('0', 32) + "\t\tsummary.csv\n");
        var outcome = Batch("org.name,日数\n甲省,1\n乙省,9\n丙省,3\n丁省,4\n", "--resume");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Contains("4 行：作成 3、作成済み 1", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(kept));
        Assert.True(File.Exists(Path.Combine(_library.Output, "丙省", "仕様書.docx")));
        var summary = Summary();
        Assert.Equal(["2", "3", "4", "5"], summary.Skip(1).Select(l => l[0]));
        Assert.All(summary.Skip(1), line => Assert.Equal("", line[5]));
        AssertSame("乙省", "org.name=乙省", "project.days=9");
    }

    [Fact]
    public void A_run_that_is_interrupted_again_and_again_has_each_row_once_in_its_place()
    {
        Batch("org.name,日数\n甲省,1\n乙省,2\n丙省,3\n");
        // As a continued run leaves it that is stopped after the first row, which had changed.
        var lines = File.ReadAllLines(Path.Combine(_library.Output, "summary.csv"));
        var whole = File.ReadAllText(Path.Combine(_library.Output, "summary.csv"));
        File.AppendAllText(Path.Combine(_library.Output, "summary.csv"), whole[(whole.IndexOf('\n', StringComparison.Ordinal) + 1)..whole.IndexOf("\n3,", StringComparison.Ordinal)] + "\n");
        File.AppendAllText(Path.Combine(_library.Output, ".docgen-files"), new string('0', 32) + "\t\tsummary.csv\n");
        Assert.True(File.ReadAllLines(Path.Combine(_library.Output, "summary.csv")).Length > lines.Length);
        Assert.Contains("作成済み 3", Batch("org.name,日数\n甲省,1\n乙省,2\n丙省,3\n", "--resume").Output, StringComparison.Ordinal);
        Assert.Equal(whole, File.ReadAllText(Path.Combine(_library.Output, "summary.csv")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("行,フォ")]
    public void A_run_that_was_stopped_at_once_is_continued_from_its_beginning(string left)
    {
        Batch(List);
        var whole = File.ReadAllText(Path.Combine(_library.Output, "summary.csv"));
        File.WriteAllText(Path.Combine(_library.Output, "summary.csv"), left);
        Assert.Equal(0, Batch(List, "--resume", "--on-edited", "overwrite").Code);
        Assert.Equal(whole, File.ReadAllText(Path.Combine(_library.Output, "summary.csv")));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    public void No_cell_of_the_summary_is_a_formula(string name)
    {
        var list = $"org.name,日数\n\"{name}\",1\n";
        Assert.Equal(0, Batch(list).Code);
        var csv = File.ReadAllText(Path.Combine(_library.Output, "summary.csv"));
        Assert.DoesNotMatch(@"(^|,|\n)""?[=+@-]", csv);
        // The run goes on by what it says all the same.
        Assert.Contains("作成済み 1", Batch(list, "--resume").Output, StringComparison.Ordinal);
        Assert.Equal(csv, File.ReadAllText(Path.Combine(_library.Output, "summary.csv")));
    }

    [Fact]
    public void A_continued_run_builds_rows_anew_whose_answers_have_changed()
    {
        Assert.Equal(0, Batch("org.name,日数\n甲省,1\n乙省,2\n").Code);
        var outcome = Batch("org.name,日数\n甲省,1\n乙省,3\n", "--resume");
        Assert.Contains("作成 1、作成済み 1", outcome.Output, StringComparison.Ordinal);
        AssertSame("乙省", "org.name=乙省", "project.days=3");
    }

    [Fact]
    public void Folders_are_named_by_a_pattern()
    {
        Assert.Equal(0, Batch("org.name,日数\n甲/省,1\n", "--folder", "{日数}日/{row} {org.name}").Code);
        Assert.True(File.Exists(Path.Combine(_library.Output, "1日", "2 甲／省", "仕様書.docx")));
        var wrong = Batch("org.name,日数\n甲省,1\n", "--folder", "{org.nane}");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("org.name", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_is_a_workbook_too()
    {
        Batch(List);
        var bag = new DiagnosticBag();
        var sheet = Assert.Single(WorkbookReader.Read(File.ReadAllBytes(Path.Combine(_library.Output, "summary.xlsx")), "summary.xlsx", bag)!.Sheets);
        Assert.Empty(bag.Sorted());
        Assert.Equal(Summary().Select(l => string.Join('|', l)), Enumerable.Range(1, sheet.LastRow).Select(r => string.Join('|', sheet.Row(r).Concat(Enumerable.Repeat("", 7)).Take(7))));
    }

    [Fact]
    public void A_list_may_be_a_workbook()
    {
        using (var stream = File.Create(_library.At("list.xlsx"))) Rendering.Excel.LongSheet.Write([["org.name", "日数"], ["乙省", "8"], ["丙省", "99"]], stream);
        var outcome = _library.Run("batch", _library.At("list.xlsx"), "--case", _library.Case, "-o", _library.Output);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("list.xlsx: 一覧!B3", outcome.Errors, StringComparison.Ordinal);
        AssertSame("乙省", "org.name=乙省", "project.days=8");
    }

    [Fact]
    public void A_list_of_Japanese_Excel_is_read()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        File.WriteAllBytes(_library.At("list.csv"), shiftJis.GetBytes("組織の名称\r\n経済産業省\r\n"));
        Assert.Equal(0, _library.Run("batch", _library.At("list.csv"), "--case", _library.Case, "-o", _library.Output).Code);
        AssertSame("経済産業省", "org.name=経済産業省");
    }

    [Fact]
    public void A_folder_of_organizations_takes_the_place_of_the_cases_own()
    {
        _library.Write("case.yaml", "organization: own.yaml\n" + SmallLibrary.GoodCase.Replace("org: {name: 環境省}, ", "", StringComparison.Ordinal));
        _library.Write("own.yaml", "values: {org: {name: 自省}}\n");
        _library.Write("bodies/a.yaml", "values: {org: {name: 甲省}}\n");
        _library.Write("bodies/b.yaml", "values: {org: {name: 乙省}, project: {days: 3}}\noptions: {subcontracting: prohibit}\n");
        Assert.Equal(0, _library.Run("batch", _library.At("bodies"), "--case", _library.Case, "-o", _library.Output).Code);
        AssertSame("a", "org.name=甲省");
        AssertSame("b", "org.name=乙省", "project.days=3");
    }

    [Fact]
    public void Records_are_built_row_by_row()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("[contract, spec]", "[contract, spec, decision-record]", StringComparison.Ordinal));
        Assert.Equal(0, Batch("org.name,日数\n甲省,1\n乙省,2\n").Code);
        AssertSame("甲省", "org.name=甲省", "project.days=1");
        AssertSame("乙省", "org.name=乙省", "project.days=2");
    }

    private Outcome Batch(string list, params string[] arguments)
    {
        _library.Write("list.csv", list);
        return _library.Run(["batch", _library.At("list.csv"), "--case", _library.Case, "-o", _library.Output, .. arguments]);
    }

    private void AssertSame(string folder, params string[] sets)
    {
        var single = _library.At("single");
        if (Directory.Exists(single)) Directory.Delete(single, recursive: true);
        Assert.Equal(0, _library.Run(["build", _library.Case, "-o", single, .. sets.SelectMany(s => new[] { "--set", s })]).Code);
        var files = Directory.EnumerateFiles(Path.Combine(single, Path.GetFileName(_library.Path)), "*.docx").ToList();
        Assert.Equal(files.Select(f => Path.GetFileName(f)).Order(), Directory.EnumerateFiles(Path.Combine(_library.Output, folder)).Select(f => Path.GetFileName(f)).Order());
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_library.Output, folder, Path.GetFileName(file)))));
    }

    private IEnumerable<string> Folders() => Directory.EnumerateDirectories(_library.Output).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private List<IReadOnlyList<string>> Summary() =>
        [.. Drafting.Lists.CsvList.Read(Path.Combine(_library.Output, "summary.csv"), "summary.csv", new DiagnosticBag()).Select(l => l.Cells)];
}
