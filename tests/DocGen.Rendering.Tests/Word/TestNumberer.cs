using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Rendering.Tests.Word;

/// <summary>
/// Numbers blocks the plain way, written apart from the writer's own counting so that the two check each other:
/// a level restarts when a level above it, or a 附則, comes up; articles run on; the paragraph of an article's line counts as the first.
/// </summary>
internal static class TestNumberer
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソ";
    private static readonly string[] Kanji = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    private static readonly string[] Roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    public static ImmutableArray<Block> Number(NumberingScheme scheme, DigitWidth digits, IEnumerable<Block> blocks)
    {
        var counters = new int[scheme.Levels.Length];
        return [.. blocks.Select(b => Number(scheme, digits, counters, b))];
    }

    private static Block Number(NumberingScheme scheme, DigitWidth digits, int[] counters, Block block)
    {
        switch (block)
        {
            case Supplement:
                Array.Clear(counters);
                return block;
            case Table table:
                return table with { Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Content = [.. c.Content.Select(b => Number(scheme, digits, counters, b))] })] })] };
            case NumberedBlock { Unnumbered: false } numbered:
                var level = numbered.Level;
                counters[level]++;
                for (var i = level + 1; i < counters.Length; i++)
                {
                    if (!scheme.Levels[i].Continuous) counters[i] = 0;
                }
                if (numbered is Article && scheme.IndexOf(LevelRole.Paragraph) is var paragraph and >= 0) counters[paragraph] = 1;
                return numbered with { Number = counters[level], Label = Label(scheme, digits, counters, level) };
            default:
                return block;
        }
    }

    private static string Label(NumberingScheme scheme, DigitWidth digits, int[] counters, int level)
    {
        var label = scheme.Levels[level].Label.Replace("{n}", Shown(scheme.Levels[level], digits, counters[level]), StringComparison.Ordinal);
        for (var i = 0; i < level; i++)
        {
            label = label.Replace("{" + scheme.Levels[i].Id + "}", Shown(scheme.Levels[i], digits, counters[i]), StringComparison.Ordinal);
        }
        return label;
    }

    private static string Shown(NumberingLevel level, DigitWidth digits, int number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture);
        var wide = string.Concat(plain.Select(c => (char)(c + ('０' - '0'))));
        return level.Form switch
        {
            _ when number < 1 => plain,
            NumberForm.Kana => Kana[number - 1].ToString(),
            NumberForm.Iroha => Iroha[number - 1].ToString(),
            NumberForm.Circled => ((char)('①' + number - 1)).ToString(),
            NumberForm.Kanji => (number >= 20 ? Kanji[number / 10] : "") + (number >= 10 ? "十" : "") + Kanji[number % 10],
            NumberForm.Roman => Roman[number],
            _ => (level.Width ?? digits) switch
            {
                DigitWidth.Full => wide,
                DigitWidth.Mixed when number < 10 => wide,
                _ => plain,
            },
        };
    }
}
