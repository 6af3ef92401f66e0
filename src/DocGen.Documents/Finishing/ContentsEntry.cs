using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Documents.Finishing;

/// <summary>A line of the 目次.</summary>
/// <param name="Target">The heading, article or 附則 that it stands for.</param>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Text">第1章　総則（第1条―第3条）; 第2章　雑則（第4条・第5条）; 第1条　（目的）.</param>
public sealed record ContentsEntry(Block Target, int Depth, string Text)
{
    /// <summary>The articles that the line names as standing under it: the first and the last, the only one, or none.</summary>
    public ImmutableArray<Article> Articles { get; private init; } = [];

    /// <summary>The lines of a finished document's 目次. Where articles are not listed, headings say which articles stand under them.</summary>
    public static ImmutableArray<ContentsEntry> Of(Document document, Contents contents, CaptionPosition caption)
    {
        var listed = Enumerable.Range(0, document.Blocks.Length).Where(i => IsListed(document.Blocks[i], contents)).ToList();
        var levels = document.Blocks.OfType<NumberedBlock>().Where(b => IsListed(b, contents)).Select(b => b.Level).Distinct().Order().ToList();
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>(listed.Count);
        for (var i = 0; i < listed.Count; i++)
        {
            var end = i + 1 < listed.Count ? listed[i + 1] : document.Blocks.Length;
            var block = document.Blocks[listed[i]];
            var depth = block is NumberedBlock numbered ? levels.IndexOf(numbered.Level) : 0;
            var (range, ends) = block is Heading ? ArticlesIn(document.Blocks.AsSpan()[(listed[i] + 1)..end], document.Scheme) : ("", []);
            entries.Add(new(block, depth, TextOf(block, caption) + range) { Articles = ends });
        }
        return entries.ToImmutable();
    }

    private static bool IsListed(Block block, Contents contents) => block switch
    {
        Heading heading => heading.Level <= contents.DownToLevel,
        Article article => article.Level <= contents.DownToLevel && !article.Caption.IsEmpty,
        Supplement => true,
        _ => false,
    };

    private static string TextOf(Block block, CaptionPosition caption) => block switch
    {
        Article article when caption == CaptionPosition.Beside => $"{article.Label}（{OneLine(article.Caption)}）",
        Article article => $"{article.Label}　（{OneLine(article.Caption)}）",
        Heading { Label.Length: > 0 } heading => $"{heading.Label}　{OneLine(heading.Text)}",
        Heading heading => OneLine(heading.Text),
        Supplement supplement => OneLine(supplement.Title),
        _ => "",
    };

    private static (string Range, ImmutableArray<Article> Ends) ArticlesIn(ReadOnlySpan<Block> under, NumberingScheme scheme)
    {
        if (!scheme.StatuteReferences) return ("", []);
        var articles = new List<Article>();
        foreach (var block in under)
        {
            // What follows in an annex is no longer under the heading.
            if (block is Text { Role: TextRole.AnnexLabel }) break;
            if (block is Article { Label.Length: > 0 } article) articles.Add(article);
        }
        return articles switch
        {
            [] => ("", []),
            [var only] => ($"（{only.Label}）", [only]),
            [var one, var other] => ($"（{one.Label}・{other.Label}）", [one, other]),
            [var first, .., var last] => ($"（{first.Label}―{last.Label}）", [first, last]),
        };
    }

    private static string OneLine(Inlines.Line line) => line.PlainText().Replace('\n', '　');
}
