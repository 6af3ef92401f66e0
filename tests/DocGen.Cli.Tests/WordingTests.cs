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
        Assert.Equal([], Faults(Wordings()[name]));
    }

    /// <summary>That the checks find what they look for.</summary>
    [Fact]
    public void A_missing_or_untranslated_text_is_found()
    {
        Assert.NotEmpty(Faults(new Wording("済みました。", "")));
        Assert.NotEmpty(Faults(new Wording("", "Done.")));
        Assert.NotEmpty(Faults(new Wording("済みました。", "済みました。")));
        Assert.NotEmpty(Faults(new Wording("Done at last.", "Done at last.")));
        Assert.NotEmpty(Faults(new Wording("{0} を {1} に", "{0} to it")));
        Assert.Empty(Faults(new Wording("{0} を書きました。", "Wrote {0}.")));
        Assert.True(IsUntranslated("""voice.Output.WriteLine("済みました。");"""));
        Assert.True(IsUntranslated("""throw new UsageException($"No file {path} there.");"""));
        Assert.True(IsUntranslated("""terminal.Line("Please answer");"""));
        Assert.False(IsUntranslated("""voice.Output.WriteLine($"{document.Id} {clause.Id}"); // a remark of two words"""));
        Assert.False(IsUntranslated("""json["notApplicable"] = 1;"""));
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
    public void No_words_stand_in_the_code_of_the_command_line()
    {
        var folder = Path.Combine(DocGen.Tests.Shared.Repository.Root, "src", "DocGen.Cli");
        var found = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.GetFileName(f).StartsWith("Texts", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (File: Path.GetRelativePath(folder, f).Replace('\\', '/'), Line: i + 1, Text: line.TrimStart())))
            .Where(l => !l.Text.StartsWith("//", StringComparison.Ordinal) && IsUntranslated(l.Text))
            .Where(l => !InBothLanguages.Contains(l.File) && !l.File.EndsWith("Rules.cs", StringComparison.Ordinal))
            .Select(l => $"{l.File}:{l.Line}: {l.Text}");
        Assert.Equal([], found);
    }

    // Rules are wordings too; Listing heads its columns in both languages side by side; files are named in Japanese: one without a name, one that was changed by hand,
    // an answer sheet, and the one that a new user is to read. PersonLabels is a wording itself.
    private static readonly string[] InBothLanguages = ["Commands/Listing.cs", "Files/FileNames.cs", "Files/KeptAside.cs", "Commands/SheetCommand.cs", "Commands/InitCommand.cs", "Asking/PersonLabels.cs"];

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

    private static IEnumerable<string> Faults(Wording wording)
    {
        if (string.IsNullOrWhiteSpace(wording.Japanese) || string.IsNullOrWhiteSpace(wording.English)) yield return "missing";
        if (JapaneseLetters().IsMatch(Quoted().Replace(wording.English, ""))) yield return $"Japanese in the English: {wording.English}";
        // A name or a sign may be the same in both.
        if (wording.Japanese == wording.English && EnglishWords().IsMatch(wording.Japanese)) yield return $"English in both: {wording.English}";
        if (!Particulars(wording.Japanese).SequenceEqual(Particulars(wording.English))) yield return $"other particulars: {wording.Japanese} / {wording.English}";
    }

    // Japanese in any text, or two words of English in a row.
    private static bool IsUntranslated(string line) => Literal().Matches(line.Split(" // ")[0])
        .Any(m => JapaneseLetters().IsMatch(m.Value) || EnglishWords().IsMatch(Hole().Replace(m.Value, "")));

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

    [GeneratedRegex(@"\b[A-Za-z]{2,} [a-z]{2,}\b")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex JapaneseLetters();
}
