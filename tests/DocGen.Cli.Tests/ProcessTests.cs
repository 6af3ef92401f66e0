namespace DocGen.Cli.Tests;

/// <summary>The command as a process: what the test host cannot show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void It_finds_the_library_above_the_working_folder_and_writes_to_output()
    {
        var folder = Directory.CreateDirectory(_library.At("work/here")).FullName;
        var outcome = Docgen.RunProcess(folder, new Dictionary<string, string> { ["LANG"] = "ja_JP.UTF-8" }, "build", "../../case.yaml");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(folder, "output"), "契約書（届出）.docx", SearchOption.AllDirectories));
        Assert.Contains("文書", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en_US.UTF-8", "is not understood")]
    [InlineData("ja_JP.UTF-8", "は分かりません")]
    [InlineData("C", "は分かりません")]
    public void It_speaks_the_language_of_its_surroundings(string language, string words)
    {
        var outcome = Docgen.RunProcess(_library.Path, new Dictionary<string, string> { ["LANG"] = language }, "biuld");
        Assert.Equal(2, outcome.Code);
        Assert.Contains(words, outcome.Errors, StringComparison.Ordinal);
    }
}
