using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Names the place of any block of a finished document as another document would.</summary>
internal sealed class BlockNames
{
    private readonly Outline _outline;
    private readonly ProvisionNames _names;

    public BlockNames(Document document, DigitWidth digits)
    {
        _outline = Outline.Of(document.Scheme, document.Blocks);
        // Names given twice were reported when the document was numbered.
        _names = new ProvisionNames(document.Scheme, digits, _outline.Provisions, AnchorIndex.Of(document.Blocks, new DiagnosticBag()));
    }

    /// <summary>The full name; of a block without a numbered place, what it stands under.</summary>
    public string Of(Block block)
    {
        var place = _outline.PlaceOf(block);
        // The first paragraph of an article is the article, seen from outside.
        var name = string.Concat(_names.Chain(place).SelectMany(_names.Say).Select(p => p.Text));
        return name.Length > 0 ? name : place.Part.Title;
    }
}
