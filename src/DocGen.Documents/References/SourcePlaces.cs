using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>
/// Where the units of source documents stand that a block alone carries: 1(1)②, 第16条第2項; in a table the row, and of several lines of a cell
/// which: 2(1)の表「情報資産の分類」の機密性3（取扱制限の2番目）.
/// </summary>
public static class SourcePlaces
{
    public static IReadOnlyDictionary<string, string> Of(Document document, DigitWidth digits)
    {
        var names = new BlockNames(document, digits);
        return document.Blocks.Where(b => b.Source.Length > 0).Select(b => (b.Source, Place: names.Of(b)))
            .Concat(document.Blocks.OfType<Table>().SelectMany(t => InTable(t, names.Of(t), digits)))
            .GroupBy(s => s.Source).ToDictionary(s => s.Key, s => string.Join("、", s.Select(p => p.Place).Distinct()), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Source, string Place)> InTable(Table table, string place, DigitWidth digits)
    {
        var grid = TableGrid.Of(table);
        var name = table.Description.Length > 0 ? $"{place}の表「{table.Description}」" : $"{place}の表";
        for (var r = 0; r < grid.Count; r++)
        {
            foreach (var (column, cell) in grid[r])
            {
                var row = string.Join("及び", Enumerable.Range(r, Math.Clamp(cell.RowSpan, 1, grid.Count - r)).Select(i => TextAt(grid[i], 0)).Where(t => t.Length > 0));
                foreach (var (index, block) in cell.Content.Index().Where(b => b.Item.Source.Length > 0))
                {
                    var line = cell.Content.Length > 1 ? $"（{TextAt(grid[0], column)}の{Numerals.Digits(index + 1, digits)}番目）" : "";
                    yield return (block.Source, row.Length > 0 ? $"{name}の{row}{line}" : name + line);
                }
            }
        }
    }

    private static string TextAt(IReadOnlyList<(int Column, TableCell Cell)> row, int column) =>
        row.FirstOrDefault(c => c.Column == column).Cell is { } cell ? string.Concat(cell.Content.OfType<Text>().Select(t => t.Content.PlainText())) : "";
}
