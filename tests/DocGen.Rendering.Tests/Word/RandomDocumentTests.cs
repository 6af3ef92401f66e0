using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Rendering.Tests.Word;

/// <summary>Whatever the blocks and their order, the file has no fault: lists, bookmarks, fields, cells, sections.</summary>
public class RandomDocumentTests
{
    private static readonly string[] Texts = ["", "あ", "本文である。", "<&>\"'", "制御\u0001文字\uFFFE", "改行\nと\tタブ", "絵𠮷文字😀", "AI and 2026"];

    [Fact]
    public void Any_blocks_in_any_order_give_a_file_without_faults()
    {
        var seeds = Gen.Choose(0, 1_000_000).ArrayOf().ToArbitrary();
        Prop.ForAll(seeds, s =>
        {
            WordFile.Of(Build(s), StyleOf(s), OptionsOf(s)).MustVerify();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(60).WithReplay(20261121UL, 1UL));
    }

    private static DocumentStyle StyleOf(int[] seeds) => SampleDocuments.Government with
    {
        Digits = Pick(seeds, 1, Enum.GetValues<DigitWidth>()),
        Caption = Pick(seeds, 2, Enum.GetValues<CaptionPosition>()),
        References = Pick(seeds, 3, Enum.GetValues<ReferenceForm>()),
        Dates = Pick(seeds, 4, Enum.GetValues<DateForm>()),
        PageNumber = Pick(seeds, 5, Enum.GetValues<PageNumberForm>()),
    };

    private static WordOptions OptionsOf(int[] seeds) => new()
    {
        Plain = seeds.Length % 5 == 0,
        Notes = seeds.Length % 3 == 0,
        Pages = seeds.Length % 4 == 0 ? ImmutableDictionary<string, int>.Empty.Add("a0", 1).Add("a3", 98) : ImmutableDictionary<string, int>.Empty,
    };

    private static Document Build(int[] seeds)
    {
        var scheme = Pick(seeds, 0, [.. TestSchemes.All]);
        var style = StyleOf(seeds);
        var blocks = TestNumberer.Number(scheme, style.Digits, seeds.Select((s, i) => Make(scheme, s, i, depth: 0)));
        return new Document("random", "でたらめ<&>", scheme, blocks)
        {
            Variables = SampleDocuments.Variables,
            Notes = [new("clause1", "注", "理由", ["x.y"])],
            Header = seeds.Length % 2 == 0 ? "頁の頭" : "",
            ClassificationLabel = seeds.Length % 7 == 0 ? "機密性２情報" : "",
        };
    }

    private static Block Make(NumberingScheme scheme, int seed, int index, int depth)
    {
        var level = seed / 20 % scheme.Levels.Length;
        Block block = (seed % 20) switch
        {
            0 or 1 => new Heading(level, LineOf(seed, index)) { Unnumbered = seed % 3 == 0 },
            2 or 3 or 4 when scheme.HasArticles => new Article(scheme.IndexOf(LevelRole.Article), seed % 2 == 0 ? Line.Empty : Line.Of("見出し"), LineOf(seed, index)),
            5 or 6 when scheme.HasArticles => new Paragraph(scheme.IndexOf(LevelRole.Paragraph), LineOf(seed, index)),
            7 or 8 or 9 => new Item(level, LineOf(seed, index)),
            10 => new Text(Pick([seed / 400], 0, Enum.GetValues<TextRole>()), LineOf(seed, index), level - 1),
            11 => new Bullet(seed % 4, LineOf(seed, index), level - 1),
            12 => new Supplement(LineOf(seed, index)),
            13 when depth < 3 => TableOf(scheme, seed, index, depth),
            14 => new PageBreak(seed % 40 > 20),
            15 => new Contents(level),
            16 => new Figure("図.png", SampleDocuments.Png, "図<&>"),
            17 => new Signature([new(Line.Of("甲"), [LineOf(seed, index)]), new(LineOf(seed, index), [])]),
            _ => new Text(TextRole.Body, LineOf(seed, index)),
        };
        return block with { Anchor = depth == 0 && index % 3 == 0 ? $"a{index}" : "", Clause = $"clause{index / 4}" };
    }

    private static Table TableOf(NumberingScheme scheme, int seed, int index, int depth)
    {
        var columns = 1 + seed / 7 % 4;
        var rows = Enumerable.Range(0, seed / 11 % 5).Select(r => new TableRow(
            [.. Enumerable.Range(0, 1 + (seed + r) % columns).Select(c => new TableCell(
                (seed + r + c) % 5 == 0 ? [] : [Make(scheme, seed / 3 + r * 31 + c * 17, index, depth + 1)], 1 + (seed + c) % 3, 1 + (seed + r + c) % 3))],
            IsHeader: r == 0 && seed % 2 == 0));
        return new Table([.. Enumerable.Range(0, columns).Select(c => new TableColumn(c + 1, (Alignment)(c % 3)))], [.. rows]) { Description = "表" };
    }

    private static Line LineOf(int seed, int index)
    {
        Inline[] all =
        [
            new Run(Pick([seed], 0, Texts), (Emphasis)(seed % 8)),
            new Hole("org.name", "〇〇省", true),
            new Hole("case.to", "〔履行期限〕", false, Emphasis.Bold),
            new Hole("case.consult", "甲と協議し、", true),
            new Hole("case.unknown[0].name", Pick([seed / 5], 0, Texts), seed % 2 == 0),
            new Hole("", "計算した値", true),
            // Some of these lead to places that there are not.
            new Reference("#x") { Parts = [new("第1条", $"a{seed % 30}", true), new("から"), new("前条", $"a{index / 3 * 3}")] },
            new Footnote([new Run("注"), new Reference("#y") { Parts = [new("(1)", "a0", true)] }, new Footnote([new Run("入れ子")])]),
            new LineBreak(),
        ];
        return new Line([.. Enumerable.Range(0, seed % 5).Select(i => all[(seed / 3 + i * 5) % all.Length])]);
    }

    private static T Pick<T>(int[] seeds, int at, T[] values) => values[seeds.Length > at ? Math.Abs(seeds[at]) % values.Length : 0];
}
