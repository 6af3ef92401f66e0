using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Where each clause stands in a finished document, in the words by which another document names the place: 第16条, 4(2).</summary>
public static class ClausePlaces
{
    /// <summary>The full name of the first numbered place of each clause; clauses without a numbered place are named by what they stand under.</summary>
    public static IReadOnlyDictionary<string, string> Of(Document document, DigitWidth digits)
    {
        var outline = Outline.Of(document.Scheme, document.Blocks);
        // Names given twice were reported when the document was numbered.
        var names = new ProvisionNames(document.Scheme, digits, outline.Provisions, AnchorIndex.Of(document.Blocks, new DiagnosticBag()));
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in document.Blocks.Where(b => b.Clause.Length > 0).GroupBy(b => b.Clause))
        {
            var block = clause.FirstOrDefault(b => b is NumberedBlock { Unnumbered: false }) ?? clause.First();
            var place = outline.PlaceOf(block);
            // The first paragraph of an article is the article, seen from outside.
            var name = string.Concat(names.Chain(place).SelectMany(names.Say).Select(p => p.Text));
            places[clause.Key] = name.Length > 0 ? name : place.Part.Title;
        }
        return places;
    }
}
