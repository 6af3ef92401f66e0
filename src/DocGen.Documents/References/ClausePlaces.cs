using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Where each clause stands in a finished document, in the words by which another document names the place: 第16条, 4(2).</summary>
public static class ClausePlaces
{
    /// <summary>The full name of the first numbered place of each clause; clauses without a numbered place are named by what they stand under.</summary>
    public static IReadOnlyDictionary<string, string> Of(Document document, DigitWidth digits)
    {
        var names = new BlockNames(document, digits);
        return document.Blocks.Where(b => b.Clause.Length > 0).GroupBy(b => b.Clause)
            .ToDictionary(c => c.Key, c => names.Of(c.FirstOrDefault(b => b is NumberedBlock { Unnumbered: false }) ?? c.First()), StringComparer.Ordinal);
    }
}
