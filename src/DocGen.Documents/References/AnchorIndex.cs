using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.References;

/// <summary>The places of a document that references can reach, by name.</summary>
public sealed class AnchorIndex
{
    private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);

    private AnchorIndex()
    {
    }

    /// <summary>Every name in the document.</summary>
    public IReadOnlyCollection<string> Anchors => _blocks.Keys;

    /// <summary>Reads the names of a document; a name given twice is a finding, and the first place keeps it.</summary>
    public static AnchorIndex Of(ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var index = new AnchorIndex();
        new Reader(index, diagnostics).Rewrite(blocks);
        return index;
    }

    /// <summary>The block of a name, which is its own anchor or that of its first paragraph; null where there is none.</summary>
    public Block? Find(string anchor) => _blocks.GetValueOrDefault(anchor);

    /// <summary>The known names nearest to a wanted one, for a message.</summary>
    public string NearestTo(string anchor) => Nearest.Text(anchor, Anchors);

    private sealed class Reader(AnchorIndex index, DiagnosticBag diagnostics) : BlockRewriter
    {
        protected override Block VisitBlock(Block block)
        {
            Add(block.Anchor, block);
            if (block is Article article) Add(article.ParagraphAnchor, block);
            return base.VisitBlock(block);
        }

        private void Add(string anchor, Block block)
        {
            if (anchor.Length == 0 || index._blocks.TryAdd(anchor, block)) return;
            diagnostics.Add(DocumentRules.DuplicateAnchor, new Place(block.Clause), anchor);
        }
    }
}
