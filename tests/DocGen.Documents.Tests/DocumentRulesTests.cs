using System.Collections.Immutable;
using System.Reflection;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Tests.Shared;

namespace DocGen.Documents.Tests;

/// <summary>What is wrong with a document is said once, where it is, and in both languages.</summary>
public sealed class DocumentRulesTests
{
    [Theory]
    [InlineData("specification", "chapter a", "item x", 47, "DG3001", "47番目の項目には番号を付けられません。この段の番号は「ン」までです。")]
    [InlineData("specification", "chapter a", "subsubitem x", 51, "DG3001", "51番目の項目には番号を付けられません。この段の番号は「㊿」までです。")]
    public void Counters_that_run_out_of_characters(string scheme, string head, string item, int times, string code, string message)
    {
        var finding = Assert.Single(Findings(scheme, $"@c/x\n{head}\n{string.Join('\n', Enumerable.Repeat(item, times))}"));
        Assert.Equal((code, message, "c/x"), (finding.Rule.Code, finding.Message(Language.Japanese), finding.Place.File));
        Assert.Empty(Findings(scheme, $"{head}\n{string.Join('\n', Enumerable.Repeat(item, times - 1))}"));
    }

    [Fact]
    public void Levels_that_the_scheme_does_not_have()
    {
        var scheme = SchemeFile.Scheme("notice");
        var bag = new DiagnosticBag();
        var blocks = Numberer.Number(scheme, DigitWidth.Half, [new Item(7, Inlines.Line.Of("深い")) { Clause = "c" }], bag);
        Assert.Equal("The numbering scheme \"notice\" has no level 8; it has 4.", Assert.Single(bag.Sorted()).Message(Language.English));
        Assert.Equal("(ア)", Assert.IsType<Item>(Assert.Single(blocks)).Label);
    }

    [Theory]
    [InlineData("article {alpha} 一｜a\n@c\narticle 二｜[](#alpah)", "DG3010", "近い名前: alpha", "〔#alpah〕")]
    [InlineData("article {a} 一｜a\n@c\narticle 二｜[](#a,#zzzzzzzz)", "DG3010", "近い名前: ―", "〔#a,#zzzzzzzz〕")]
    [InlineData("@c\ntext {t} 文\narticle 二｜[](#t)", "DG3011", "番号を付けてください", "〔#t〕")]
    [InlineData("article 一｜a\nitem! {x} い\n@c\narticle 二｜[](#x)", "DG3011", "番号を付けてください", "〔#x〕")]
    [InlineData("article {a} 一｜a\nitem {i} い\n@c\narticle 二｜[](#a..#i)", "DG3012", "同じ条", "〔#a..#i〕")]
    [InlineData("article {a} 一｜a\narticle {b} 二｜b\n@c\narticle 三｜[](#b..#a)", "DG3012", "同じ条", "〔#b..#a〕")]
    [InlineData("article {a} 一｜a\nsupplement 附則\n@c\narticle {b} 二｜[](#a..#b)", "DG3012", "同じ条", "〔#a..#b〕")]
    [InlineData("@c\narticle 一｜[](#previous)", "DG3014", "名前で参照", "〔#previous〕")]
    [InlineData("@c\ntext [](#next)", "DG3014", "名前で参照", "〔#next〕")]
    [InlineData("@c\narticle 一｜[](a)", "DG3015", "[](#名前)", "〔a〕")]
    [InlineData("@c\narticle 一｜[](#a..)", "DG3010", "近い名前", "〔#a..〕")]
    [InlineData("@c\narticle 一｜[](#a..#)", "DG3015", "[](#名前)", "〔#a..#〕")]
    [InlineData("article 一｜a\nsupplement 附則\narticle {s} 一｜a\nsupplement 附則\n@c\narticle 一｜[](#s)", "DG3013", "附則・別紙", "附則第1条")]
    [InlineData("article 一｜[](#x)\nannex 別紙\narticle 甲｜甲\nannex 別紙\n@c\narticle {x} 乙｜乙\nannex 別紙2\narticle 丙｜[](#x)", "DG3013", "附則・別紙", "別紙第1条")]
    public void References_that_lead_nowhere(string text, string code, string hint, string printed)
    {
        var findings = Findings("statute", text);
        Assert.All(findings, f => Assert.Equal(code, f.Rule.Code));
        Assert.Contains(findings, f => f.Place.File == "c" && f.Hint(Language.Japanese).Contains(hint, StringComparison.Ordinal));
        var scheme = SchemeFile.Scheme("statute");
        var document = new Document("d", "", scheme, BlockNotation.Read(scheme, text)).Numbered(DigitWidth.Half, new DiagnosticBag());
        Assert.Contains(printed, BlockNotation.Print(document.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_missing_name_is_reported_at_once() =>
        Assert.Equal(["#xx", "#yy", "#zz"], Findings("statute", "article {yx} 一｜[](#xx,#yy)、[](#zz)").Select(f => f.Arguments[0]).Order());

    [Fact]
    public void Names_given_twice() =>
        Assert.Equal("The name \"a\" is given to more than one place.", Assert.Single(Findings("statute", "article {a} 一｜a\narticle {a} 二｜b")).Message(Language.English));

    [Fact]
    public void Words_of_its_own_make_any_place_reachable() =>
        Assert.Empty(Findings("statute", "text {t} 文\narticle 二｜[前文](#t)"));

    [Fact]
    public void Items_of_a_cell_can_be_named_in_their_cell_only()
    {
        var scheme = SchemeFile.Scheme("specification");
        static Item Item(string anchor, string text) => new(2, BlockNotation.Line(text)) { Anchor = anchor };
        ImmutableArray<Block> inside = [Item("x", "一"), Item("", "[](#x)"), new Text(TextRole.Body, BlockNotation.Line("[](#x)"))];
        var bag = new DiagnosticBag();
        var document = new Document("d", "", scheme,
        [
            new Heading(0, Inlines.Line.Of("見出し")),
            new Table([new(1), new(1)], [new([new(inside), new([new Text(TextRole.Body, BlockNotation.Line("[](#x)")) { Clause = "隣" }])])]),
            new Heading(1, BlockNotation.Line("[](#x)")) { Clause = "外" },
        ]).Numbered(DigitWidth.Half, bag);
        Assert.Equal(["DG3011 外", "DG3011 隣"], bag.Sorted().Select(d => $"{d.Rule.Code} {d.Place.File}"));
        Assert.Equal(["| ア　一\nイ　ア\nア", "| 〔#x〕"], BlockNotation.Print(document.Blocks.Slice(1, 1)).Split("\n|").Select(c => "| " + c.TrimStart('|', ' ')));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_speaks_both_languages()
    {
        var rules = typeof(DocumentRules).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => (Rule)p.GetValue(null)!).ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.Code).Distinct().Count());
        foreach (var finding in rules.Select(r => r.At(Place.Nowhere, "壱", "弐", "参")))
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.NotEmpty(finding.Message(language));
                Assert.NotEmpty(finding.Hint(language));
            }
            Assert.StartsWith("DG30", finding.Rule.Code, StringComparison.Ordinal);
        }
    }

    private static ImmutableArray<Diagnostic> Findings(string schemeId, string text)
    {
        var scheme = SchemeFile.Scheme(schemeId);
        var bag = new DiagnosticBag();
        new Document("d", "", scheme, BlockNotation.Read(scheme, text)).Numbered(DigitWidth.Half, bag);
        return bag.Sorted();
    }
}
