using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Word.Body;

/// <summary>Puts the cells of a table into its grid. Word wants a cell in every place, also in those that a span from above covers.</summary>
internal static class TableLayout
{
    public static List<List<PlacedCell>> Of(Table table, int columns)
    {
        var below = new PlacedCell?[columns];
        var left = new int[columns];
        var rows = new List<List<PlacedCell>>();
        for (var r = 0; r < table.Rows.Length; r++)
        {
            var cells = table.Rows[r].Cells;
            var next = 0;
            var row = new List<PlacedCell>();
            for (var c = 0; c < columns;)
            {
                if (left[c] > 0)
                {
                    row.Add(below[c]! with { Cell = null, Merge = Merge.Continued });
                    left[c]--;
                }
                else if (next < cells.Length)
                {
                    var cell = cells[next++];
                    var height = Math.Clamp(cell.RowSpan, 1, table.Rows.Length - r);
                    row.Add(new PlacedCell(c, Room(left, c, cell.ColumnSpan), cell, height > 1 ? Merge.Start : null));
                    (below[c], left[c]) = (row[^1], height - 1);
                }
                else
                {
                    row.Add(new PlacedCell(c, 1, null, null));
                }
                c += row[^1].Columns;
            }
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>As many columns as the cell wants, up to the edge or to a cell that hangs down from above.</summary>
    private static int Room(int[] left, int column, int wanted)
    {
        var room = 1;
        while (room < wanted && column + room < left.Length && left[column + room] == 0) room++;
        return room;
    }
}
