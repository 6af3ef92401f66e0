using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Where each block stands in a finished document, in the words by which another document names the place: 第54条第7項, 附則第2項.</summary>
public static class BlockPlaces
{
    /// <summary>By block, the same object being meant; a block without a number is named by what it stands under.</summary>
    public static IReadOnlyDictionary<Block, string> Of(Document document, DigitWidth digits)
    {
        var names = new BlockNames(document, digits);
        var places = new Dictionary<Block, string>(ReferenceEqualityComparer.Instance);
        foreach (var block in document.Blocks.Where(b => b is NumberedBlock or Text or Bullet or Table)) places[block] = names.InPart(block);
        return places;
    }
}
