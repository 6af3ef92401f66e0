using DocGen.Cli.Commands;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("chek", "check")]
    [InlineData("shema", "schema")]
    public void A_mistyped_command_is_answered_with_the_nearest(string word, string nearest)
    {
        var outcome = Docgen.Run(word);
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"「{word}」は分かりません。近いもの：{nearest}", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("docgen --help", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--outptu", "--output")]
    [InlineData("--docment", "--document")]
    public void A_mistyped_option_of_the_command_is_answered_with_the_nearest(string option, string nearest)
    {
        var outcome = Docgen.Run("explain", _library.Case, "--library", _library.Path, option, "x");
        Assert.Equal(2, outcome.Code);
        var build = _library.Run("model", "contract", option, "x");
        Assert.Equal(2, build.Code);
        Assert.Contains(nearest, outcome.Errors + build.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_names_are_answered_with_the_nearest()
    {
        Assert.Contains("近い名前：contract", Wrong("build", _library.Case, "--document", "contarct"), StringComparison.Ordinal);
        Assert.Contains("近い名前：contract", Wrong("explain", _library.Case, "--document", "contarct"), StringComparison.Ordinal);
        Assert.Contains("近い名前：contract", Wrong("model", "contarct", "-o", _library.At("x.docx")), StringComparison.Ordinal);
        Assert.Contains("outsourcing/subcontracting/contract", Wrong("show", "outsourcing/subcontractin/contract"), StringComparison.Ordinal);
        Assert.Contains("clauses, options", Wrong("list", "clause"), StringComparison.Ordinal);
        Assert.Contains("docx, md, html, xlsx, pdf", Wrong("build", _library.Case, "--format", "rtf"), StringComparison.Ordinal);
        Assert.Contains("docx, md, html", Wrong("build", _library.Case, "--format", ","), StringComparison.Ordinal);
        Assert.Contains("名前=値", Wrong("build", _library.Case, "--set", "x"), StringComparison.Ordinal);
        Assert.Contains("nowhere.yaml", Wrong("build", _library.At("nowhere.yaml")), StringComparison.Ordinal);
        Assert.Contains("nowhere.yaml", Wrong("explain", _library.At("nowhere.yaml")), StringComparison.Ordinal);
        Assert.Contains("documents を書いた YAML", Wrong("build", _library.At("clauses")), StringComparison.Ordinal);
        Assert.Contains("nowhere.docx", Docgen.Run("verify", "nowhere.docx").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_answers_on_the_command_line_are_wrong_input()
    {
        var option = _library.Build("--set", "subcontracting=perhaps", "--set", "project.titel=x");
        Assert.Equal(1, option.Code);
        Assert.Contains("prohibit（再委託を禁止する場合）, permit（再委託を認める場合）", option.Errors, StringComparison.Ordinal);
        Assert.Contains("project.title", option.Errors, StringComparison.Ordinal);
        Assert.Empty(_library.Built);
    }

    [Fact]
    public void A_folder_without_a_library_is_told()
    {
        var outcome = Docgen.Run("list", "clauses", "--library", _library.At("clauses"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--library", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_cannot_be_read_is_wrong_input()
    {
        _library.Write("clauses/options.yaml", "subcontracting: [");
        var outcome = _library.Build();
        Assert.Equal(1, outcome.Code);
        Assert.Contains("clauses/options.yaml", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_its_own_code()
    {
        using var errors = new StringWriter();
        using var broken = new BrokenWriter();
        Assert.Equal(3, DocGenCommand.Run(["list", "documents", "--library", _library.Path], broken, errors, Language.English));
        Assert.Contains("internal fault", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "案件の文書を作る")]
    [InlineData("en", "Build the documents of cases")]
    public void Help_speaks_the_language_asked_for(string language, string words)
    {
        var outcome = Docgen.Run("--help", "--lang", language);
        Assert.Equal(0, outcome.Code);
        Assert.Contains(words, outcome.Output, StringComparison.Ordinal);
        Assert.All(new[] { "build", "check", "explain", "list", "show", "model", "schema", "verify" }, c => Assert.Contains("  " + c, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_speak_the_language_asked_for()
    {
        var outcome = _library.Build("--set", "subcontracting=perhaps", "--lang", "en");
        Assert.Contains("error DG2011: Option 'subcontracting' has no alternative 'perhaps'.", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("1 errors, 0 warnings", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("'biuld' is not understood. Nearest: build", Docgen.Run("biuld", "--lang", "en").Errors, StringComparison.Ordinal);
    }

    private string Wrong(params string[] arguments)
    {
        var outcome = _library.Run(arguments);
        Assert.Equal(2, outcome.Code);
        return outcome.Errors;
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
