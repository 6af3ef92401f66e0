using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>
/// Where the names of a finished document stand, in the words by which another document names the place: 7(2)イ, 第16条第2項. A row of a
/// table that clauses make up is named by its first cell.
/// </summary>
public static class AnchorPlaces
{
    /// <summary>The places by anchor and by clause.</summary>
    public static IReadOnlyDictionary<string, string> Of(Document document, DigitWidth digits)
    {
        var places = new Dictionary<string, string>(ClausePlaces.Of(document, digits), StringComparer.Ordinal);
        var names = new BlockNames(document, digits);
        foreach (var block in document.Blocks.Where(b => b.Anchor.Length > 0))
        {
            if (names.Number(block) is { Length: > 0 } name) places[block.Anchor] = name;
        }
        foreach (var row in document.Blocks.OfType<Table>().SelectMany(t => t.Rows).Where(r => !r.IsHeader && r.Cells.Length > 0)) Rows(row, places);
        return places;
    }

    private static void Rows(TableRow row, Dictionary<string, string> places)
    {
        var name = string.Concat(row.Cells[0].Content.OfType<Text>().Select(t => t.Content.PlainText()));
        foreach (var block in row.Cells.SelectMany(c => c.Content).Where(b => b.Clause.Length > 0))
        {
            places[block.Clause] = name;
            if (block.Anchor.Length > 0) places[block.Anchor] = name;
        }
    }
}
