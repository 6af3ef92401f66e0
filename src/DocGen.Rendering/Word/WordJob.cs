using System.Collections.Frozen;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Slots;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word;

/// <summary>What is to be written and how: everything that is settled before the first byte and never changes while writing.</summary>
internal sealed class WordJob
{
    public WordJob(Document document, DocumentStyle style, WordOptions options)
    {
        (Document, Style, Options) = (document, options.House?.Apply(style) ?? style, options);
        Measure = new Measure(Style.BodySize);
        Outline = new Outline(document);
        ArticleRank = Outline.ArticleRank(document.Blocks);
        var all = EveryBlock(document.Blocks).ToList();
        Targets = all.Where(b => b.Anchor.Length > 0 && b is not (PageBreak or Contents))
            .GroupBy(b => b.Anchor, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Variables = document.Variables
            .GroupBy(v => v.Path, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var contents = document.Blocks.OfType<Contents>().ToList();
        ContentsLevel = contents.Count == 0 ? -1 : contents.Max(c => c.DownToLevel);
    }

    public Document Document { get; }

    public DocumentStyle Style { get; }

    public WordOptions Options { get; }

    public HouseDocument? House => Options.House;

    public Measure Measure { get; }

    public Outline Outline { get; }

    /// <summary>Level of the articles in Word's navigation, from 0.</summary>
    public int ArticleRank { get; }

    /// <summary>Blocks that references can reach.</summary>
    public FrozenDictionary<string, Block> Targets { get; }

    public FrozenDictionary<string, Variable> Variables { get; }

    /// <summary>The deepest level that any 目次 lists; -1 without one.</summary>
    public int ContentsLevel { get; }

    /// <summary>The blocks that any 目次 lists, in order.</summary>
    public IEnumerable<ContentsLine> ContentsLines =>
        Document.Blocks.Where(IsListed).Select((block, i) => new ContentsLine(block, BookmarkNames.OfContents(i + 1)));

    public bool LiveReferences => Style.References == ReferenceForm.Live;

    /// <summary>Width of the text between the margins, in twips.</summary>
    public int TextWidth(bool landscape)
    {
        var page = Style.Page;
        return Measure.Millimetres((landscape ? page.Height : page.Width) - page.Left - page.Right);
    }

    /// <summary>The hash of a paragraph's text.</summary>
    public string HashOf(string text) => Options.Preparation is { } preparation && Slot.IsIn(text)
        ? preparation.HashOf(text)
        : TextHash.Of(Encoding.UTF8.GetBytes(text));

    /// <summary>A figure that depends on what texts say: <paramref name="measure"/> is given what puts the values into a text.</summary>
    public T Measured<T>(Func<Func<string, string>, T> measure) =>
        Options.Preparation is { } preparation ? preparation.Measure(measure) : measure(text => text);

    /// <summary>Whether a 目次 lists the block.</summary>
    public bool IsListed(Block block) => block switch
    {
        Heading heading => heading.Level <= ContentsLevel,
        Article article => article.Level <= ContentsLevel && !article.Caption.IsEmpty,
        Supplement => ContentsLevel >= 0,
        _ => false,
    };

    private static IEnumerable<Block> EveryBlock(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            if (block is not Table table) continue;
            foreach (var inner in EveryBlock(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Content))) yield return inner;
        }
    }
}
