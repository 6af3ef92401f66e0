using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Where the units of source documents stand that a block alone carries: 1(1)②, 第16条第2項.</summary>
public static class SourcePlaces
{
    public static IReadOnlyDictionary<string, string> Of(Document document, DigitWidth digits)
    {
        var names = new BlockNames(document, digits);
        return document.Blocks.Where(b => b.Source.Length > 0).GroupBy(b => b.Source)
            .ToDictionary(s => s.Key, s => string.Join("、", s.Select(names.Of).Distinct()), StringComparer.Ordinal);
    }
}
