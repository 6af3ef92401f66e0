using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Turns the references of a numbered document into the words that a drafter would write.</summary>
public static class ReferenceResolver
{
    /// <summary>Gives every <see cref="Reference"/>, wherever it stands, its parts; what cannot be resolved is a finding and prints as 〔…〕.</summary>
    public static ImmutableArray<Block> Resolve(
        NumberingScheme scheme, DigitWidth digits, ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var outline = Outline.Of(scheme, blocks);
        var index = AnchorIndex.Of(blocks, diagnostics);
        var names = new ProvisionNames(scheme, digits, outline.Provisions, index);
        var resolved = new Pass(new ReferenceReader(scheme, outline, names, index, diagnostics), outline).Rewrite(blocks);
        return names.GivenAnchors.Count == 0 ? resolved : new AnchorPass(names.GivenAnchors).Rewrite(resolved);
    }

    private sealed class Pass(ReferenceReader reader, Outline outline) : BlockRewriter
    {
        private int _ordinal;
        private Provision? _source;
        private Block? _block;

        protected override Block VisitBlock(Block block)
        {
            var (outerSource, outerBlock) = (_source, _block);
            (_source, _block) = (outline.At(_ordinal++), block);
            var visited = block is Article article ? VisitArticle(article) : base.VisitBlock(block);
            (_source, _block) = (outerSource, outerBlock);
            return visited;
        }

        protected override Inline VisitInline(Inline inline) => inline is Reference reference
            ? reader.Resolve(reference, _source!, _block!)
            : base.VisitInline(inline);

        /// <summary>The caption belongs to the article, the text to its first paragraph.</summary>
        private Article VisitArticle(Article article)
        {
            var caption = VisitLine(article.Caption);
            _source = _source!.First ?? _source;
            var text = VisitLine(article.Text);
            return ReferenceEquals(caption, article.Caption) && ReferenceEquals(text, article.Text)
                ? article
                : article with { Caption = caption, Text = text };
        }
    }

    private sealed class AnchorPass(Dictionary<int, string> given) : BlockRewriter
    {
        private int _order;

        protected override Block VisitBlock(Block block) =>
            given.TryGetValue(++_order, out var anchor) ? base.VisitBlock(block) with { Anchor = anchor } : base.VisitBlock(block);
    }
}
