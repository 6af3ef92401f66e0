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
    public string Of(Block block) => Number(block) is { Length: > 0 } name ? name : _outline.PlaceOf(block).Part.Title;

    /// <summary>The full number; empty for a block without a numbered place. The first paragraph of an article is the article, seen from outside.</summary>
    public string Number(Block block) => Said(_outline.PlaceOf(block));

    /// <summary>The same with the supplement that it stands in, and with the first paragraph of an article by its own name.</summary>
    public string InPart(Block block)
    {
        var place = _outline.PlaceOf(block);
        // What an article says first is its first paragraph, where others follow.
        if (block is Article && place.First is { IsSilent: false } first) place = first;
        var (part, said) = (place.Part.Title, Said(place));
        // 別紙4の5(3), which 別紙45(3) would not say.
        return part.Length > 0 && said.Length > 0 && char.IsDigit(part[^1]) && char.IsDigit(said[0]) ? $"{part}の{said}" : part + said;
    }

    private string Said(Provision place) => string.Concat(_names.Chain(place).SelectMany(_names.Say).Select(p => p.Text));
}
