using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Excel;

/// <summary>A table laid out on the grid of a sheet, in which also the places that a span covers are cells.</summary>
internal sealed record SheetGrid(IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Merged)
{
    public static SheetGrid Of(Table table)
    {
        var rows = new List<SheetRow>();
        var merged = new List<string>();
        var covered = new HashSet<(int Row, int Column)>();
        foreach (var (index, row) in table.Rows.Index())
        {
            var cells = new List<(int Column, TableCell? Cell)>();
            var next = new Queue<TableCell>(row.Cells);
            for (var column = 0; column < table.Columns.Length; column++)
            {
                if (covered.Contains((index, column)) || !next.TryDequeue(out var cell))
                {
                    cells.Add((column, null));
                    continue;
                }
                cells.Add((column, cell));
                var right = Math.Min(column + Math.Max(1, cell.ColumnSpan), table.Columns.Length) - 1;
                var bottom = Math.Min(index + Math.Max(1, cell.RowSpan), table.Rows.Length) - 1;
                for (var r = index; r <= bottom; r++)
                {
                    for (var c = column; c <= right; c++) covered.Add((r, c));
                }
                if (right > column || bottom > index) merged.Add($"{Name(index + 1, column)}:{Name(bottom + 1, right)}");
            }
            rows.Add(new SheetRow(index + 1, row.IsHeader, cells));
        }
        return new SheetGrid(rows, merged);
    }

    /// <summary>How Excel names a cell: A1, AB12.</summary>
    /// <param name="row">Counted from 1.</param>
    /// <param name="column">Counted from 0.</param>
    public static string Name(int row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
