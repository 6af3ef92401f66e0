using System.Collections.Immutable;
using DocGen.Documents.Blocks;

namespace DocGen.Documents.Numbering;

/// <summary>A 附則 that is a single paragraph bears no number: この規程は、令和8年4月1日から施行する。</summary>
internal static class LoneParagraph
{
    public static ImmutableArray<Block> Unnumber(ImmutableArray<Block> blocks)
    {
        var result = blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Supplement) continue;
            var end = i + 1;
            while (end < blocks.Length && blocks[end] is not (Supplement or Text { Role: TextRole.AnnexLabel })) end++;
            var numbered = Enumerable.Range(i + 1, end - i - 1).Where(n => blocks[n] is Paragraph or Article or Heading).ToList();
            if (numbered is [var only] && blocks[only] is Paragraph { Unnumbered: false } paragraph)
            {
                result = result.SetItem(only, paragraph with { Unnumbered = true });
            }
        }
        return result;
    }
}
