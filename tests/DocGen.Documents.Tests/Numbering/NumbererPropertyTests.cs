using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Documents.Tests.Numbering;

/// <summary>Random documents are numbered as one would by looking back from each block and counting.</summary>
public sealed class NumbererPropertyTests
{
    public static TheoryData<string> Schemes => [.. SchemeFile.Ids];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Each_number_is_what_counting_back_gives(string id)
    {
        var scheme = SchemeFile.Scheme(id);
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            ImmutableArray<Block> blocks = [.. bytes.Select(b => RandomBlocks.Of(scheme, b))];
            var numbered = Numberer.Number(scheme, DigitWidth.Half, blocks, new DiagnosticBag());
            var expected = blocks.Select((_, i) => CountBack(scheme, blocks, i));
            var actual = numbered.Select(b => (b as NumberedBlock)?.Number ?? 0);
            return expected.SequenceEqual(actual)
                && numbered.OfType<NumberedBlock>().All(b => b.Number == 0 ? b.Label.Length == 0 || b.Label == "・" : b.Label.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));
    }

    private static int CountBack(NumberingScheme scheme, ImmutableArray<Block> blocks, int at)
    {
        if (blocks[at] is not NumberedBlock { Unnumbered: false } block) return 0;
        var level = scheme.Levels[block.Level];
        if (level.Form == NumberForm.Bullet) return 0;
        if (block is Paragraph && IsAloneInSupplement(blocks, at)) return 0;
        var count = 1;
        for (var i = at - 1; i >= 0 && blocks[i] is not Supplement; i--)
        {
            if (blocks[i] is not NumberedBlock before) continue;
            if (before.Level == block.Level && !before.Unnumbered) count++;
            if (before.Level < block.Level && !level.Continuous) return count + (block is Paragraph && before is Article ? 1 : 0);
        }
        return count;
    }

    private static bool IsAloneInSupplement(ImmutableArray<Block> blocks, int at)
    {
        var start = at;
        while (start >= 0 && blocks[start] is not Supplement) start--;
        var rest = blocks.Skip(start + 1).TakeWhile(b => b is not Supplement);
        return start >= 0 && rest.Count(b => b is Paragraph or Article or Heading) == 1;
    }
}

internal static class RandomBlocks
{
    /// <summary>A block for a number: mostly numbered ones of all levels, some unnumbered, now and then a 附則.</summary>
    public static Block Of(NumberingScheme scheme, byte choice)
    {
        if (choice % 23 == 22) return new Supplement(Line.Of("附則"));
        var level = choice % scheme.Levels.Length;
        NumberedBlock block = scheme.Levels[level].Role switch
        {
            LevelRole.Division => new Heading(level, Line.Of($"見出し{choice}")),
            LevelRole.Article => new Article(level, Line.Of($"条{choice}"), Line.Of("文")),
            LevelRole.Paragraph => new Paragraph(level, Line.Of("項")),
            _ => new Item(level, Line.Of("号")),
        };
        return choice % 11 == 10 ? block with { Unnumbered = true } : block;
    }
}
