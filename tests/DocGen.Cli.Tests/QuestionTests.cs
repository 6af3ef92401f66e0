namespace DocGen.Cli.Tests;

/// <summary><c>explain --question</c>, <c>list WHAT ID</c>, <c>--quiet</c>, <c>--json</c>, completion.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_question_is_explained_with_its_uses_and_effects()
    {
        var outcome = Docgen.RunHere("explain", "--question", "confirmation");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("問う場合：委託の類型が", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("情報セキュリティ確認書が付く", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("次の問いに関わる：情報セキュリティ確認書に、どの事項を定めますか。", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("業務委託契約書", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_is_explained_too_and_a_case_says_what_it_answers()
    {
        var outcome = _library.Run("explain", _library.Case, "--question", "org.name");
        Assert.Contains("この案件：環境省（", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("再委託（outsourcing/subcontracting/spec）：差し込む", outcome.Output, StringComparison.Ordinal);
        var option = _library.Run("explain", _library.Case, "--question", "subcontracting");
        Assert.Contains("この案件：再委託を認める場合", option.Output, StringComparison.Ordinal);
        Assert.Contains("契約書：文言を選ぶ（再委託）", option.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_question_is_answered_by_what_it_may_be_called() =>
        Assert.Contains("project.title（件名）", _library.Run("explain", "--question", "件名").Errors, StringComparison.Ordinal);

    [Fact]
    public void Without_case_and_question_there_is_nothing_to_explain() => Assert.Equal(2, _library.Run("explain").Code);

    [Fact]
    public void One_item_of_a_list_shows_all_its_particulars()
    {
        Assert.DoesNotContain("prohibit", _library.Run("list", "options").Output, StringComparison.Ordinal);
        var item = _library.Run("list", "options", "subcontracting").Output;
        Assert.Contains("prohibit（再委託を禁止する場合）", item, StringComparison.Ordinal);
        Assert.DoesNotContain("何を委託しますか。", item, StringComparison.Ordinal);
        Assert.Contains("subcontracting", _library.Run("list", "options", "再委託").Errors, StringComparison.Ordinal);
        Assert.Equal("type\nsubtype\nsubcontracting\n", _library.Run("list", "options", "--quiet").Output);
    }

    [Fact]
    public void Titles_are_shown_as_they_will_read()
    {
        var documents = Docgen.RunHere("list", "documents").Output;
        Assert.DoesNotContain("{{", documents, StringComparison.Ordinal);
        Assert.Contains("外部委託における情報セキュリティ対策実施規程（条文）", documents, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"files\"", "build", "CASE", "-o", "OUT")]
    [InlineData("\"documents\"", "explain", "CASE")]
    [InlineData("\"uses\"", "explain", "--question", "subcontracting")]
    [InlineData("\"text\"", "show", "outsourcing/subcontracting/spec")]
    [InlineData("\"file\"", "model", "contract", "-o", "OUT/model.docx")]
    [InlineData("\"findings\": []", "check")]
    public void What_is_said_can_be_had_as_JSON(string part, params string[] arguments)
    {
        var outcome = _library.Run([.. arguments.Select(a => a.Replace("CASE", _library.Case, StringComparison.Ordinal).Replace("OUT", _library.Output, StringComparison.Ordinal)), "--json"]);
        Assert.Equal("", outcome.Errors);
        Assert.Contains(part, outcome.Output, StringComparison.Ordinal);
        Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(outcome.Output));
    }

    [Fact]
    public void Findings_are_in_the_JSON_too()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("permit", "allow", StringComparison.Ordinal));
        var outcome = _library.Build("--json");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("DG2011", (string?)System.Text.Json.Nodes.JsonNode.Parse(outcome.Output)!["findings"]![0]!["code"]);
    }

    [Theory]
    [InlineData("build", "CASE", "-o", "OUT")]
    [InlineData("model", "contract", "-o", "OUT/model.docx")]
    [InlineData("check")]
    public void Quiet_says_nothing_where_all_is_well(params string[] arguments) =>
        Assert.Equal("", _library.Run([.. arguments.Select(a => a.Replace("CASE", _library.Case, StringComparison.Ordinal).Replace("OUT", _library.Output, StringComparison.Ordinal)), "--quiet"]).All);

    [Theory]
    [InlineData("bash", "complete -F _docgen docgen")]
    [InlineData("zsh", "compdef _docgen docgen")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void The_shells_complete(string shell, string line)
    {
        Assert.Contains(line, Docgen.Run("completion", shell).Output, StringComparison.Ordinal);
        Assert.Contains("build", Docgen.Run("[suggest:9]", "docgen bu").Output, StringComparison.Ordinal);
    }
}
