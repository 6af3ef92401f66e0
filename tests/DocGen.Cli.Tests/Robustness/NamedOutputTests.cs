using DocGen.Cli.Tests.Excel;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>A file that a command writes under a name given replaces nothing but itself, unless it is told to.</summary>
public sealed class NamedOutputTests
{
    [Theory]
    [InlineData("x.docx", "model", "check")]
    [InlineData("x.html", "model", "check")]
    [InlineData("x.xlsx", "sheet", "check")]
    [InlineData("x.xlsx", "sheet", "check", "--list")]
    [InlineData("x.json", "schema", "case")]
    [InlineData("x.yaml", "read", "FORM")]
    [InlineData("x.docx", "strip", "WORD")]
    public void What_is_there_stays_unless_it_is_to_be_overwritten(string name, params string[] command)
    {
        using var library = FormLibrary.Make();
        FormLibrary.Fill(FormLibrary.Workbook(library));
        string[] given = [.. command.Select(c => c switch { "FORM" => Path.Combine(library.CaseOutput, "確認書.xlsx"), "WORD" => Path.Combine(library.CaseOutput, "確認書.docx"), _ => c })];
        Stays(library.At(name), more => command[0] == "strip" ? Docgen.Run([.. given, "-o", library.At(name), .. more]) : library.Run([.. given, "-o", library.At(name), .. more]));
    }

    [Theory]
    [InlineData("x.docx", "assess", "samples/ministry/build-system.yaml")]
    [InlineData("x.xlsx", "list", "duties", "--case", "samples/ministry/build-system.yaml")]
    [InlineData("x.md", "explain", "samples/municipal/town-policy.yaml", "--concordance", "mic", "--document", "security-standard")]
    public void The_same_for_what_tells_of_a_case(string name, params string[] command)
    {
        using var library = new SmallLibrary();
        string[] given = [.. command.Select(c => c.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(DocGen.Tests.Shared.Repository.Root, c) : c)];
        Stays(library.At(name), more => Docgen.RunHere([.. given, "-o", library.At(name), .. more]));
    }

    [Fact]
    public void Every_command_that_writes_a_file_under_a_name_has_the_option()
    {
        // build, watch and batch write folders, and keep what was changed in them.
        string[] folders = ["build", "watch", "batch"];
        using var output = new StringWriter();
        var root = Commands.DocGenCommand.Make(new Speech.Voice(output, output, Documents.Diagnostics.Language.English));
        foreach (var command in root.Subcommands.Where(c => c.Options.Any(o => o.Name == "--output")))
            Assert.Contains(folders.Contains(command.Name) && command.Name != "watch" ? "--on-edited" : command.Name == "watch" ? "--output" : "--overwrite", command.Options.Select(o => o.Name));
    }

    [Fact]
    public void One_that_is_open_elsewhere_is_told()
    {
        using var library = FormLibrary.Make();
        Assert.Equal(0, library.Run("schema", "case", "-o", library.At("x.json")).Code);
        library.Write(".~lock.x.json#", "");
        var outcome = library.Run("schema", "case", "-o", library.At("x.json"), "--overwrite");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5103", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_way_is_told()
    {
        using var library = FormLibrary.Make();
        Directory.CreateDirectory(library.At("x.json"));
        var outcome = library.Run("schema", "case", "-o", library.At("x.json"), "--overwrite");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG510", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_was_written_by_hand_is_kept_when_its_questions_are_answered()
    {
        using var library = new SmallLibrary();
        var before = "# 覚え\n" + SmallLibrary.GoodCase.Replace("values:", "# 課長の指示\nvalues:", StringComparison.Ordinal);
        library.Write("case.yaml", before);
        library.Write("answers.yaml", "project.days: 5\n");
        Assert.Equal(0, library.Run("new", library.Case, "--answers", library.At("answers.yaml")).Code);
        Assert.Equal(before, File.ReadAllText(Assert.Single(Directory.GetFiles(library.Path, "case (手修正 *).yaml.bak"))));
        Assert.Contains("days: 5", File.ReadAllText(library.Case), StringComparison.Ordinal);
        // What the program wrote itself is not kept each time.
        library.Write("answers.yaml", "project.days: 6\n");
        Assert.Equal(0, library.Run("new", library.Case, "--answers", library.At("answers.yaml")).Code);
        Assert.Single(Directory.GetFiles(library.Path, "*.bak"));
    }

    [Fact]
    public void A_case_is_kept_when_a_sheet_takes_its_place()
    {
        using var library = new SmallLibrary();
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", library.At("sheet.xlsx")).Code);
        var before = File.ReadAllText(library.Case);
        Assert.Equal(0, library.Run("new", library.Case, "--sheet", library.At("sheet.xlsx")).Code);
        Assert.Equal(before, File.ReadAllText(Assert.Single(Directory.GetFiles(library.Path, "case (手修正 *).yaml.bak"))));
    }

    private static void Stays(string path, Func<string[], Outcome> run)
    {
        var first = run([]);
        Assert.True(first.Code == 0, first.All);
        var ours = File.ReadAllBytes(path);
        Assert.Equal(0, run([]).Code);
        File.WriteAllText(path, "手で直した");
        var refused = run([]);
        Assert.Equal(1, refused.Code);
        Assert.Contains("DG5111", refused.All, StringComparison.Ordinal);
        Assert.Equal("手で直した", File.ReadAllText(path));
        Assert.Equal(0, run(["--overwrite"]).Code);
        Assert.Equal(ours, File.ReadAllBytes(path));
    }
}
