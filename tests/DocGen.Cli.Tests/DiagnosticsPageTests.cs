using System.Reflection;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Library.Rules;
using DocGen.Rendering.Word;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary><c>docs/diagnostics.md</c> is made from the rules; <c>DOCGEN_ACCEPT=1</c> writes it anew.</summary>
public class DiagnosticsPageTests
{
    private static readonly Assembly[] Rooms =
        [typeof(Rule).Assembly, typeof(LibraryRules).Assembly, typeof(DraftingRules).Assembly, typeof(WordOptions).Assembly, typeof(Texts).Assembly];

    private static readonly Rule[] Rules = [.. Rooms.SelectMany(r => r.GetTypes())
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(p => p.PropertyType == typeof(Rule)).Select(p => (Rule)p.GetValue(null)!)];

    [Fact]
    public void The_page_lists_every_rule_as_the_code_has_it()
    {
        var page = "# メッセージの番号 / Codes of messages\n\nこの頁はプログラムから作ります。 This page is made from the code.\n\n"
            + RuleTable.Markdown(Rules, Language.Japanese) + "\n" + RuleTable.Markdown(Rules, Language.English);
        var file = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1") File.WriteAllText(file, page);
        Assert.Equal(page, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_code_is_used_twice() => Assert.Equal(Rules.Length, Rules.Select(r => r.Code).Distinct().Count());
}
