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

    private static Dictionary<string, Wording> Wordings() => Rules()
        .SelectMany(r => new[] { (r.Name, r.Rule.Message), ($"{r.Name} hint", r.Rule.Hint) })
        .Concat(typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Wording)).Select(p => ($"Texts.{p.Name}", (Wording)p.GetValue(null)!)))
        .ToDictionary(w => w.Item1, w => w.Item2);

    private static IEnumerable<(string Name, Rule Rule)> Rules() => Rooms.SelectMany(r => r.GetTypes())
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule)))
        .Select(p => ($"{p.DeclaringType!.Name}.{p.Name}", (Rule)p.GetValue(null)!));

    private static IEnumerable<string> Particulars(string text) => Particular().Matches(text.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Particular();

    [GeneratedRegex(@"【[^】]*】|（[^）]*）|「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex JapaneseLetters();
}
