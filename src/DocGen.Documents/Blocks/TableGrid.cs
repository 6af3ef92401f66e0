namespace DocGen.Documents.Blocks;

/// <summary>Where the cells of a table stand: a row lists only its own cells, not those that hang down from above.</summary>
public static class TableGrid
{
    /// <summary>The rows with the column of each cell.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Column, TableCell Cell)>> Of(Table table)
    {
        var rows = new List<IReadOnlyList<(int, TableCell)>>();
        // Until which row each column is covered from above.
        var covered = new int[table.Columns.Length];
        foreach (var (index, row) in table.Rows.Index())
        {
            var cells = new List<(int, TableCell)>();
            var next = new Queue<TableCell>(row.Cells);
            for (var column = 0; column < covered.Length; column++)
            {
                if (covered[column] > index || !next.TryDequeue(out var cell)) continue;
                cells.Add((column, cell));
                var right = Math.Min(column + Math.Max(1, cell.ColumnSpan), covered.Length);
                for (var c = column; c < right; c++) covered[c] = index + Math.Max(1, cell.RowSpan);
            }
            rows.Add(cells);
        }
        return rows;
    }
}
