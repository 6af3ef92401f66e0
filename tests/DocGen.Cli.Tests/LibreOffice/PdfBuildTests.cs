using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary><c>docgen build</c> with what needs LibreOffice.</summary>
public sealed class PdfBuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ja", "LibreOffice", "PDFを作れませんでした")]
    [InlineData("en", "which the environment variable DOCGEN_SOFFICE names, does not exist", "The PDF could not be made")]
    public void Without_LibreOffice_there_is_no_pdf_but_all_else_and_the_exit_code_says_so(string language, params string[] words)
    {
        var outcome = Build("/nowhere/soffice", "--format", "docx,pdf,md", "--lang", language);
        Assert.Equal(1, outcome.Code);
        Assert.All(words, w => Assert.Contains(w, outcome.Errors, StringComparison.Ordinal));
        Assert.Equal([".docx", ".md"], Endings());
    }

    [Fact]
    public void Without_LibreOffice_a_contents_without_pages_is_a_warning()
    {
        var outcome = Build("/nowhere/soffice", "--paginate");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DG4311", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal([".docx"], Endings());
        Assert.DoesNotContain("PAGEREF", Contents(), StringComparison.Ordinal);
    }

    [ProgramFact(Programs.LibreOffice)]
    public void Pdf_and_page_numbers_are_made_with_LibreOffice()
    {
        var outcome = Build("", "--format", "docx,pdf", "--paginate");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal([".docx", ".pdf"], Endings());
        Assert.Contains("PAGEREF _Toc00000001", Contents(), StringComparison.Ordinal);
    }

    private Outcome Build(string office, params string[] options) =>
        Docgen.RunProcess(_folder, new Dictionary<string, string> { ["DOCGEN_SOFFICE"] = office },
            ["build", Path.Combine(Repository.Root, "samples", "ministry", "transport-media.yaml"), "--document", "procurement-spec",
                "--library", Repository.Root, "--output", _folder, .. options]);

    private IEnumerable<string> Endings() => Files().Select(f => Path.GetExtension(f)!).Order(StringComparer.Ordinal);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder, "調達仕様書*", SearchOption.AllDirectories);

    private string Contents() => WordXml.Body(File.ReadAllBytes(Files().First(f => f.EndsWith(".docx", StringComparison.Ordinal)))).ToString();
}
