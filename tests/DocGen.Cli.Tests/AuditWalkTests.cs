using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>The audit of the sample company from the program over the filled sheets to the report, as docs/technical-information.md tells it.</summary>
public sealed class AuditWalkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;

    public AuditWalkTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "manufacturer-small"), "*.yaml"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Filled_sheets_are_read_back_into_the_report()
    {
        var report = Built("audit-report", "監査報告書");
        var results = File.ReadAllText(At("audit-results.yaml"));
        // The plan's case with the answers of the sample is the sheet as the auditor returns it.
        File.AppendAllText(At("audit-plan.yaml"), "answers: [audit-results.yaml]\n");
        var sheet = Sheet("audit-plan", "監査手続書");
        File.Delete(At("audit-results.yaml"));

        var read = Docgen.RunHere("read", sheet, "-o", At("audit-results.yaml"));
        Assert.Equal((0, ""), (read.Code, read.Errors));
        Assert.Equal(Rows(results), Rows(File.ReadAllText(At("audit-results.yaml"))));
        Assert.Equal(report, Built("audit-report", "監査報告書"));
        Assert.Contains("軽微な不備が2件、重大な不備が1件", report);
    }

    [Fact]
    public void The_filled_sheet_among_the_samples_can_be_read()
    {
        var read = Docgen.RunHere("check-form", Path.Combine(Repository.Root, "samples", "manufacturer-small", "audit-program-filled.xlsx"));
        Assert.Equal((0, ""), (read.Code, read.Errors));
        Assert.Matches("軽微な不備 +2\\s+重大な不備 +1", read.Output);
    }

    [Fact]
    public void A_sheet_that_is_not_filled_in_is_refused_cell_by_cell()
    {
        var read = Docgen.RunHere("read", Sheet("audit-plan", "監査手続書"), "-o", At("new.yaml"));
        Assert.Equal(1, read.Code);
        Assert.Contains("DG2829", read.Errors);
        Assert.Contains("「結果」が記入されていません（1-1）", read.Errors);
        Assert.False(File.Exists(At("new.yaml")));
    }

    [Fact]
    public void The_ledgers_are_workbooks_too()
    {
        var built = Docgen.RunHere("build", At("ledgers.yaml"), "--output", At("output"));
        Assert.Equal((0, ""), (built.Code, built.Errors));
        Assert.Equal(8, Directory.EnumerateFiles(At("output"), "*.xlsx", SearchOption.AllDirectories).Count());
    }

    private string Built(string @case, string title)
    {
        var built = Docgen.RunHere("build", At($"{@case}.yaml"), "--output", At("output"), "--format", "md");
        Assert.Equal((0, ""), (built.Code, built.Errors));
        return File.ReadAllText(Directory.EnumerateFiles(At("output"), $"{title}*.md", SearchOption.AllDirectories).Single());
    }

    private string Sheet(string @case, string title)
    {
        var built = Docgen.RunHere("build", At($"{@case}.yaml"), "--output", At("output"), "--document", "audit-program", "--format", "docx");
        Assert.Equal((0, ""), (built.Code, built.Errors));
        return Directory.EnumerateFiles(At("output"), $"{title}*.xlsx", SearchOption.AllDirectories).Single();
    }

    private string At(string file) => Path.Combine(_folder, file);

    private static IEnumerable<string> Rows(string yaml) => yaml.Split('\n').Where(l => !l.StartsWith('#') && l.Trim().Length > 0);
}
