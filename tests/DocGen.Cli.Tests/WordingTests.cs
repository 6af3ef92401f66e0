using System.Reflection;
using System.Text.RegularExpressions;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Library.Rules;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Tests;

/// <summary>Everything the program says, it says in both languages.</summary>
public partial class WordingTests
{
    private static readonly Assembly[] Rooms =
        [typeof(Rule).Assembly, typeof(LibraryRules).Assembly, typeof(DraftingRules).Assembly, typeof(WordOptions).Assembly, typeof(Texts).Assembly];

    public static TheoryData<string> Names => [.. Wordings().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_said_in_both_languages_with_the_same_particulars(string name)
    {
        var wording = Wordings()[name];
        Assert.False(string.IsNullOrWhiteSpace(wording.Japanese));
        Assert.False(string.IsNullOrWhiteSpace(wording.English));
        Assert.DoesNotMatch(JapaneseLetters(), Quoted().Replace(wording.English, ""));
        Assert.Equal(Particulars(wording.Japanese), Particulars(wording.English));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_says_what_to_do()
    {
        var rules = Rules().Select(r => r.Rule).ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.Code).Distinct().Count());
        Assert.All(rules, r => Assert.Matches("^DG[0-9]{4}$", r.Code));
        Assert.All(rules, r => Assert.NotEqual("", r.Hint.Japanese));
    }

    /// <summary>What the command line says stands in its resources, never in the code that says it: there it would be in one language only.</summary>
    [Fact]
    public void No_Japanese_stands_in_the_code_of_the_command_line()
    {
        var folder = Path.Combine(DocGen.Tests.Shared.Repository.Root, "src", "DocGen.Cli");
        var found = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.GetFileName(f).StartsWith("Texts", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (File: Path.GetRelativePath(folder, f).Replace('\\', '/'), Line: i + 1, Text: line.TrimStart())))
            .Where(l => !l.Text.StartsWith("//", StringComparison.Ordinal) && Literal().Matches(l.Text).Any(m => JapaneseLetters().IsMatch(m.Value)))
            .Where(l => !InBothLanguages.Contains(l.File) && !l.File.EndsWith("Rules.cs", StringComparison.Ordinal))
            .Select(l => $"{l.File}:{l.Line}: {l.Text}");
        Assert.Equal([], found);
    }

    // Rules are wordings too; Listing heads its columns in both languages side by side; files are named in Japanese: one without a name, one that was changed by hand,
    // an answer sheet, and the one that a new user is to read.
    private static readonly string[] InBothLanguages = ["Commands/Listing.cs", "Files/FileNames.cs", "Files/CaseFolder.cs", "Commands/SheetCommand.cs", "Commands/InitCommand.cs"];

    [Theory]
    [InlineData(nameof(Texts))]
    public void Every_text_is_said_somewhere(string resources)
    {
        var folder = Path.Combine(DocGen.Tests.Shared.Repository.Root, "src", "DocGen.Cli");
        var code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        var unused = typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Wording)).Select(p => $"{resources}.{p.Name}")
            .Where(n => !Regex.IsMatch(code, $@"\b{Regex.Escape(n)}\b"));
        Assert.Equal([], unused);
    }

    private static Dictionary<string, Wording> Wordings() => Rules()
        .SelectMany(r => new[] { (r.Name, r.Rule.Message), ($"{r.Name} hint", r.Rule.Hint) })
        .Concat(Rooms.SelectMany(r => r.GetTypes()).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(Wording) && p.GetIndexParameters().Length == 0 && p.DeclaringType != typeof(Wording))
            .Select(p => ($"{p.DeclaringType!.Name}.{p.Name}", (Wording)p.GetValue(null)!)))
        .ToDictionary(w => w.Item1, w => w.Item2);

    private static IEnumerable<(string Name, Rule Rule)> Rules() => Rooms.SelectMany(r => r.GetTypes())
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule)))
        .Select(p => ($"{p.DeclaringType!.Name}.{p.Name}", (Rule)p.GetValue(null)!));

    private static IEnumerable<string> Particulars(string text) => Particular().Matches(text.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Particular();

    [GeneratedRegex(@"【[^】]*】|（[^）]*）|「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex(""" "(?:[^"\\]|\\.)*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex(@"[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex JapaneseLetters();
}
