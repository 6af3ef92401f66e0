using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Building;

/// <summary><c>withheld="情報の分類,管理者"</c> above a table: the public edition leaves out the cells of these columns, found by their headings, which stay.</summary>
internal static class WithheldColumns
{
    /// <summary>The table with those cells marked, and the columns that it does not have.</summary>
    public static (Table Table, ImmutableArray<string> Missing) Mark(Table table, BlockAttributes attributes)
    {
        var names = attributes.Values.GetValueOrDefault("withheld", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0) return (table, []);
        var grid = TableGrid.Of(table);
        var headings = Enumerable.Range(0, table.Rows.Length).Where(r => table.Rows[r].IsHeader).SelectMany(r => grid[r])
            .Select(c => (c.Column, Name: LabelFolding.Fold(TextOf(c.Cell)))).ToList();
        var columns = headings.Where(h => names.Any(n => LabelFolding.Fold(n) == h.Name)).Select(h => h.Column).ToHashSet();
        var rows = table.Rows.Select((row, r) => row.IsHeader ? row : new TableRow([.. grid[r].Select(c => columns.Contains(c.Column) ? Withheld(c.Cell) : c.Cell)]));
        return (table with { Rows = [.. rows] }, [.. names.Where(n => headings.TrueForAll(h => h.Name != LabelFolding.Fold(n)))]);
    }

    private static TableCell Withheld(TableCell cell) => cell with { Content = [.. cell.Content.Select(b => b with { Withheld = Withholding.Whole })] };

    private static string TextOf(TableCell cell) => string.Concat(cell.Content.OfType<Text>().Select(t => t.Content.PlainText()));
}
