using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Where each block stands in a finished document, in the words by which another document names the place: 第54条第7項, 附則第2項.</summary>
public static class BlockPlaces
{
    /// <summary>By block, the same object being meant; a block without a number is named by what it stands under.</summary>
    public static IReadOnlyDictionary<Block, string> Of(Document document, DigitWidth digits)
    {
        var outline = Outline.Of(document.Scheme, document.Blocks);
        // Names given twice were reported when the document was numbered.
        var names = new ProvisionNames(document.Scheme, digits, outline.Provisions, AnchorIndex.Of(document.Blocks, new DiagnosticBag()));
        var places = new Dictionary<Block, string>(ReferenceEqualityComparer.Instance);
        foreach (var block in document.Blocks.Where(b => b is NumberedBlock or Text or Bullet or Table))
        {
            var place = outline.PlaceOf(block);
            // What an article says first is its first paragraph, where others follow.
            if (block is Article && place.First is { IsSilent: false } first) place = first;
            places[block] = place.Part.Title + string.Concat(names.Chain(place).SelectMany(names.Say).Select(p => p.Text));
        }
        return places;
    }
}
