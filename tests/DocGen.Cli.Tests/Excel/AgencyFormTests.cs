using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Excel;

/// <summary>The papers of an agency go out as workbooks, come back filled in and are printed with what they say.</summary>
public sealed class AgencyFormTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;

    public AgencyFormTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "agency"), "*.yaml")) File.Copy(file, At(Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_application_is_filled_in_and_read_back()
    {
        var form = Sheet("agency-exception-application", "例外措置申請書");
        FilledIn.Text(form, "例外措置の申請（申請者及び区分）", ("B2", "申請"), ("C2", "2027-05-10"), ("D2", "水文研究部主任研究員　三好　周"), ("E2", "2027-06-01"), ("F2", "2027-09-30"));
        FilledIn.Text(form, "例外措置の申請", ("B2", "第99条第2項"), ("B4", "観測機器が多要素による認証に対応していない。"));
        FilledIn.Text(form, "決定", ("B2", "条件を付して許可"), ("D2", "最高情報セキュリティ責任者"));
        // Who grants under a condition says which.
        Assert.Contains("決定!C2: 誤り DG2829: 「条件」が記入されていません（この申請）", Docgen.RunHere("check-form", form).Errors, StringComparison.Ordinal);
        FilledIn.Text(form, "決定", ("C2", "専用の回線に限る。"));
        var text = Printed("agency-exception-application", "例外措置申請書", form);
        Assert.Contains("三好　周", text, StringComparison.Ordinal);
        Assert.Contains("| この申請 | 条件を付して許可 | 専用の回線に限る。 |", text, StringComparison.Ordinal);
        Assert.Contains("令和9年6月1日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_takes_as_many_rows_as_there_are()
    {
        var form = Sheet("agency-system-register", "情報システム台帳");
        for (var row = 2; row <= 9; row++) FilledIn.Text(form, "情報システムの一覧", ($"A{row}", $"{row - 1}"), ($"B{row}", $"観測システム第{row - 1}号"));
        var text = Printed("agency-system-register", "情報システム台帳", form);
        Assert.Contains("観測システム第1号", text, StringComparison.Ordinal);
        Assert.Contains("観測システム第8号", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_of_an_inspection_are_counted()
    {
        var form = Sheet("agency-inspection-sheet", "自己点検票");
        var errors = Docgen.RunHere("check-form", form).Errors;
        var last = 1;
        while (errors.Contains($"点検の項目!D{last + 1}: 誤り DG2829", StringComparison.Ordinal)) last++;
        Assert.True(last > 50);
        FilledIn.Text(form, "点検の項目", [.. Enumerable.Range(2, last - 1).Select(r => ($"D{r}", r == 3 ? "実施していない" : r == 4 ? "該当しない" : "実施している")), ("E3", "新任のため")]);
        var text = Printed("agency-inspection-sheet", "自己点検票", form);
        Assert.Contains($"| {last - 3}件 | 1件 | 1件 |", text, StringComparison.Ordinal);
        Assert.Contains("新任のため", text, StringComparison.Ordinal);
    }

    private string Sheet(string document, string title)
    {
        var built = Docgen.RunHere("build", At("bylaws.yaml"), "-o", At("output"), "--document", document);
        Assert.Equal((0, ""), (built.Code, built.Errors));
        return Directory.EnumerateFiles(At("output"), $"{title}*.xlsx", SearchOption.AllDirectories).Single();
    }

    private string Printed(string document, string title, string form)
    {
        var read = Docgen.RunHere("read", form, "-o", At("filled.yaml"));
        Assert.Equal((0, ""), (read.Code, read.Errors));
        File.AppendAllText(At("bylaws.yaml"), "answers: [filled.yaml]\n");
        var built = Docgen.RunHere("build", At("bylaws.yaml"), "-o", At("again"), "--document", document, "--format", "md");
        Assert.Equal((0, ""), (built.Code, built.Errors));
        return File.ReadAllText(Directory.EnumerateFiles(At("again"), $"{title}*.md", SearchOption.AllDirectories).Single());
    }

    private string At(string file) => Path.Combine(_folder, file);
}
