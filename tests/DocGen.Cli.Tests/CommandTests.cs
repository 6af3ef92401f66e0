using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Cli.Commands;
using DocGen.Cli.Speech;
using DocGen.Cli.Tests.Excel;
using DocGen.Documents.Diagnostics;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>What holds for every command: help and misuse in both languages, <c>--quiet</c>, <c>--json</c> as docs/commands.md says.</summary>
public sealed partial class CommandTests : IDisposable
{
    // Each command with something that it says in words, and what is left of that under --quiet. FORM is a form filled in wholly, HERE the library of the repository.
    private static readonly Dictionary<string, (string Arguments, string Quiet)> Runs = new(StringComparer.Ordinal)
    {
        ["init"] = ("OUT --kind city --library HERE", ""),
        ["new"] = ("OUT/new.yaml --answers ANSWERS", ""),
        ["build"] = ("CASE -o OUT", ""),
        ["batch"] = ("LIST --case CASE -o OUT", ""),
        ["check"] = ("CASE", ""),
        ["assess"] = ("ASSESSMENT -o OUT/record.docx --library HERE", "できる|できない"),
        ["explain"] = ("CONTRACT", "^contract outsourcing/subcontracting/contract\nspec [a-z/]+\n$"),
        ["list"] = ("documents", "^check\n"),
        ["show"] = ("outsourcing/subcontracting/spec", "^【再委託を禁止する場合】"),
        ["model"] = ("check -o OUT/model.docx", ""),
        ["schema"] = ("case -o OUT/case.schema.json", ""),
        ["library export"] = ("OUT/library", ""),
        ["verify"] = ("WORD", ""),
        ["strip"] = ("WORD -o OUT/stripped.docx", ""),
        ["sheet"] = ("CASE -o OUT/sheet.xlsx", ""),
        ["read"] = ("FORM -o OUT/answers.yaml", ""),
        ["check-form"] = ("FORM", ""),
    };

    private readonly SmallLibrary _library = FormLibrary.Make();

    public static TheoryData<string> Names => [.. Runs.Keys];

    public static TheoryData<string> WithLibrary => [.. Runs.Keys.Where(IsOfOwnLibrary)];

    public static TheoryData<string> All => [.. Leaves().Select(l => l.Name)];

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Every_command_has_both_options_and_is_tried_here()
    {
        Assert.All(Leaves().Where(l => l.Name != "completion"), l => Assert.Subset(l.Command.Options.Select(o => o.Name).ToHashSet(), new HashSet<string> { "--quiet", "--json" }));
        // watch does not end: WatchTests follow it.
        Assert.Equal(Leaves().Select(l => l.Name).Except(["completion", "watch"]).Order(), Runs.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quiet_leaves_only_the_result(string name)
    {
        var plain = Run(name);
        Assert.True(plain.Code == 0, plain.All);
        var quiet = Run(name, "--quiet");
        Assert.Equal((0, ""), (quiet.Code, quiet.Errors));
        Assert.NotEqual(plain.Output, quiet.Output);
        if (Runs[name].Quiet.Length == 0) Assert.Equal("", quiet.Output);
        else Assert.Matches(Runs[name].Quiet, quiet.Output);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void JSON_is_one_object_with_the_properties_that_the_page_names(string name)
    {
        var outcome = Run(name, "--json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        var json = Assert.IsType<JsonObject>(JsonNode.Parse(outcome.Output));
        var row = File.ReadLines(Path.Combine(Repository.Root, "docs", "commands.md")).Single(l => l.StartsWith($"| `{name}` |", StringComparison.Ordinal));
        var known = Code().Matches(row.Split('|')[3]).Select(m => m.Value.Trim('`')).Append("findings").ToHashSet();
        Assert.Subset(known, json.Select(p => p.Key).ToHashSet());
        Assert.True(json.Count > 1 || name == "check", outcome.Output);
        Assert.IsType<JsonArray>(json["findings"]);
    }

    [Theory]
    [MemberData(nameof(WithLibrary))]
    public void JSON_is_well_formed_where_the_library_is_wrong_too(string name)
    {
        Form();
        File.WriteAllText(_library.At("clauses/options.yaml"), "subcontracting: [");
        var outcome = Run(name, "--json");
        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Assert.NotEqual([], Assert.IsType<JsonArray>(JsonNode.Parse(outcome.Output)!["findings"]));
    }

    [Fact]
    public void What_is_no_finding_in_a_file_is_said_in_the_JSON_too()
    {
        var outcome = Docgen.Run("strip", _library.Case, "--json");
        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Assert.Contains("Word ファイルとして開けません", (string)JsonNode.Parse(outcome.Output)!["messages"]![0]!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Help_is_in_one_language(string name)
    {
        var (japanese, english) = (Docgen.Run([.. name.Split(' '), "--help", "--lang", "ja"]), Docgen.Run([.. name.Split(' '), "--help", "--lang", "en"]));
        Assert.Equal((0, 0, "", ""), (japanese.Code, english.Code, japanese.Errors, english.Errors));
        // Names of commands, arguments, options and values are the same in both.
        Assert.DoesNotMatch(EnglishWords(), Term().Replace(japanese.Output, ""));
        Assert.DoesNotMatch(JapaneseLetters(), JapaneseNames().Replace(english.Output, ""));
        Assert.Equal(Lines(japanese.Output), Lines(english.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("library")]
    [InlineData("biuld")]
    [InlineData("build")]
    [InlineData("build x --outptu y")]
    [InlineData("build x --format")]
    [InlineData("build x --on-edited y")]
    [InlineData("build x --on-edited keep --on-edited stop")]
    [InlineData("check --format xml")]
    [InlineData("schema foo")]
    [InlineData("batch x")]
    [InlineData("batch x --case y --jobs two")]
    [InlineData("list documents x y")]
    [InlineData("strip")]
    [InlineData("--wersion")]
    public void Misuse_is_told_in_one_language(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (japanese, english) = (Docgen.Run([.. words, "--lang", "ja"]), Docgen.Run([.. words, "--lang", "en"]));
        Assert.Equal((2, ""), (japanese.Code, japanese.Output));
        Assert.Matches(JapaneseLetters(), japanese.Errors);
        Assert.DoesNotMatch(EnglishWords(), Term().Replace(japanese.Errors, ""));
        Assert.Equal((2, ""), (english.Code, english.Output));
        Assert.DoesNotMatch(JapaneseLetters(), english.Errors);
    }

    [Fact]
    public void An_unknown_language_is_answered_with_those_there_are() => Assert.Contains("ja, en", Docgen.Run("list", "documents", "--lang", "fr").Errors, StringComparison.Ordinal);

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_file() =>
        Assert.Contains("「--outptu」は分かりません。近いもの：--output", Docgen.Run("build", "x", "--outptu", "y").Errors, StringComparison.Ordinal);

    private static IEnumerable<(string Name, Command Command)> Leaves() =>
        Leaves(DocGenCommand.Make(new Voice(TextWriter.Null, TextWriter.Null, Language.Japanese)), "");

    private static IEnumerable<(string Name, Command Command)> Leaves(Command command, string path) =>
        command.Subcommands.Count == 0 ? [(path, command)] : command.Subcommands.SelectMany(c => Leaves(c, $"{path} {c.Name}".Trim()));

    private Outcome Run(string name, params string[] options)
    {
        if (Directory.Exists(_library.Output)) Directory.Delete(_library.Output, recursive: true);
        var arguments = Runs[name].Arguments.Replace("HERE", Repository.Root, StringComparison.Ordinal).Split(' ').Select(Named).ToList();
        string[] all = [.. name.Split(' '), .. arguments, .. options];
        return IsOfOwnLibrary(name) ? _library.Run(all) : Docgen.Run(all);
    }

    private static bool IsOfOwnLibrary(string name) => name is not ("verify" or "strip" or "library export") && !Runs[name].Arguments.Contains("HERE", StringComparison.Ordinal);

    private string Named(string word) => word switch
    {
        "CASE" => _library.Case,
        "CONTRACT" => _library.Write("contract.yaml", SmallLibrary.GoodCase),
        "LIST" => _library.Write("list.csv", "org.name\n環境省\n生活省\n"),
        "ANSWERS" => _library.Write("answers.yaml", "documents: [check]\n"),
        "ASSESSMENT" => Path.Combine(Repository.Root, "samples", "ministry", "assessment", "facility-survey.yaml"),
        "FORM" => Form(),
        "WORD" => Word(),
        _ => word.Replace("OUT", _library.Output, StringComparison.Ordinal),
    };

    private string Form()
    {
        var form = _library.At("form.xlsx");
        if (!File.Exists(form))
        {
            File.Copy(FormLibrary.Workbook(_library), form);
            FormLibrary.Fill(form);
        }
        return form;
    }

    private string Word()
    {
        var file = _library.At("word.docx");
        if (!File.Exists(file)) Assert.Equal(0, _library.Run("model", "check", "-o", file).Code);
        return file;
    }

    private static int Lines(string text) => text.TrimEnd().Split('\n').Length;

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    // What is called the same in both languages: <case>, --format, {row}, names of files and formats.
    [GeneratedRegex(@"<[^>]*>|-{1,2}[a-z][a-z-]*|\{[a-z]+\}|[\w.-]*\.(yaml|md|json|csv|xlsx|docx)\b|docs/\S+|docgen( [a-z-]+)?|^  [a-z-]+|\b(documents|types|clauses|options|variables|measures|sources|concordance|duties)\b", RegexOptions.Multiline)]
    private static partial Regex Term();

    // Files and sheets are called so in every language.
    [GeneratedRegex(@"「[^」]*」|回答票\.xlsx|はじめに\.md")]
    private static partial Regex JapaneseNames();

    // Two words of English in a row, or one of those that the parser's own texts are made of.
    [GeneratedRegex(@"\b[A-Za-z]{2,} [a-z]{2,}\b|(?i)\b(usage|options?|arguments?|commands?|description|default|required|missing|unrecognized|expected|value|show|must|the|of|not)\b")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex JapaneseLetters();
}
