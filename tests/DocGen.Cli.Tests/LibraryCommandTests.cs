using System.Text.Json;

namespace DocGen.Cli.Tests;

/// <summary>list, show, explain and model.</summary>
public sealed class LibraryCommandTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("documents", "id", "contract")]
    [InlineData("types", "id", "operate.onsite")]
    [InlineData("clauses", "id", "outsourcing/subcontracting/spec")]
    [InlineData("options", "id", "subcontracting")]
    [InlineData("variables", "path", "project.days")]
    [InlineData("measures", "id", "subcontracting")]
    [InlineData("sources", "source", "model.2")]
    public void A_list_holds_the_same_as_a_table_and_as_JSON(string what, string key, string entry)
    {
        var table = _library.Run("list", what);
        // The widest columns show with a single item.
        var item = _library.Run("list", what, entry).Output;
        var json = _library.Run("list", what, "--json");
        Assert.Equal((0, 0), (table.Code, json.Code));
        using var parsed = JsonDocument.Parse(json.Output);
        var rows = parsed.RootElement.GetProperty("items");
        Assert.Equal(rows.GetArrayLength() + 1, table.Output.TrimEnd('\n').Split('\n').Length);
        var row = rows.EnumerateArray().First(r => r.GetProperty(key).GetString() == entry);
        Assert.All(row.EnumerateObject(), cell => Assert.All(cell.Value.GetString()!.Split('\n'), line => Assert.Contains(line, table.Output + item, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_heads_of_a_list_speak_the_language_asked_for()
    {
        Assert.StartsWith("名前", _library.Run("list", "options").Output, StringComparison.Ordinal);
        var english = _library.Run("list", "options", "--lang", "en").Output;
        Assert.StartsWith("Id", english, StringComparison.Ordinal);
        Assert.Contains("one", english, StringComparison.Ordinal);
        Assert.Contains("required", _library.Run("list", "measures", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_of_a_table_stand_below_each_other()
    {
        var lines = _library.Run("list", "variables").Output.Split('\n');
        var places = lines.Where(l => l.Contains("text", StringComparison.Ordinal)).Select(l => Width(l[..l.IndexOf("text", StringComparison.Ordinal)])).Distinct();
        Assert.Single(places);

        static int Width(string text) => text.Sum(c => c < 0x1100 ? 1 : 2);
    }

    [Fact]
    public void A_clause_is_shown_as_it_is_written_and_as_a_case_chooses_it()
    {
        var whole = _library.Run("show", "outsourcing/subcontracting/contract");
        Assert.Equal(0, whole.Code);
        Assert.StartsWith("# 再委託\n", whole.Output, StringComparison.Ordinal);
        Assert.Contains("【再委託を禁止する場合】\n", whole.Output, StringComparison.Ordinal);
        var chosen = _library.Run("show", "outsourcing/subcontracting/contract", "--case", _library.Case);
        Assert.Contains("乙は、{{ org.name }}の承認を", chosen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("してはならない", chosen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("【", chosen.Output, StringComparison.Ordinal);
        Assert.Equal(1, _library.Run("show", "outsourcing/subcontracting/contract", "--case", _library.At("nowhere.yaml")).Code);
    }

    [Theory]
    [InlineData("ja", "[入] outsourcing/subcontracting/contract", "要件表で必要（運用）", "[外] 【再委託を禁止する場合】", "回答で選択")]
    [InlineData("en", "[in] outsourcing/subcontracting/contract", "required by the matrix (運用)", "[out] 【再委託を禁止する場合】", "chosen by the answers")]
    public void Each_clause_and_alternative_is_explained(string language, params string[] words)
    {
        var outcome = _library.Run("explain", _library.Case, "--lang", language);
        Assert.Equal(0, outcome.Code);
        Assert.All(words, w => Assert.Contains(w, outcome.Output, StringComparison.Ordinal));
        Assert.Contains("case.yaml:3:11", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("## spec", _library.Run("explain", _library.Case, "--document", "contract").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_a_case_is_shown_with_its_explanation()
    {
        _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("options: {subcontracting: permit}\n", "", StringComparison.Ordinal));
        var outcome = _library.Run("explain", _library.Case);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2502", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_text_shows_all_alternatives_and_blanks()
    {
        var path = _library.At("model/契約書.md");
        var outcome = _library.Run("model", "contract", "--type", "operate.onsite", "-o", path);
        Assert.Equal((0, $"書き出しました：{path}\n"), (outcome.Code, outcome.Output));
        var text = File.ReadAllText(path);
        Assert.All(new[] { "【再委託を禁止する場合】", "【再委託を認める場合】", "してはならない", "〔組織の名称〕", "10日" }, w => Assert.Contains(w, text, StringComparison.Ordinal));
        Assert.Equal(1, _library.Run("model", "contract", "--type", "opreate", "-o", path).Code);
        Assert.Equal(2, _library.Run("model", "contract", "-o", _library.At("契約書.rtf")).Code);
    }
}
