using System.Globalization;
using System.Text;
using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Html;

/// <summary>Writes tables with captions, header cells that say what they head, and merged cells.</summary>
/// <param name="write">Writes the blocks of a cell.</param>
internal sealed class HtmlTable(Func<IEnumerable<Block>, string> write)
{
    /// <param name="table">The table.</param>
    /// <param name="caption">What stands above it, already set; empty for none.</param>
    /// <param name="id">The table's id attribute, with its leading space.</param>
    public string Write(Table table, string caption, string id)
    {
        var html = new StringBuilder($"<div class=\"scroll\"><table{id}>");
        if (caption.Length > 0) html.Append($"<caption>{caption}</caption>");
        else if (table.Description.Length > 0) html.Append($"<caption><span class=\"unseen\">{HtmlText.Escape(table.Description)}</span></caption>");
        var total = table.Columns.Sum(c => c.Weight);
        html.Append("<colgroup>");
        foreach (var column in table.Columns)
        {
            var share = total > 0 ? decimal.Round(column.Weight * 100 / total, 2) : 0;
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{share:0.##}%\">");
        }
        html.Append("</colgroup>");
        var headers = table.Rows.TakeWhile(r => r.IsHeader).Count();
        // Rows that hang down into the body would be cut off at the header's end.
        if (headers > 0) html.Append("<thead>").Append(Rows(table, 0, headers)).Append("</thead>");
        html.Append("<tbody>").Append(Rows(table, headers, table.Rows.Length)).Append("</tbody></table></div>");
        return html.ToString();
    }

    private string Rows(Table table, int from, int to)
    {
        var html = new StringBuilder();
        // Columns that cells from rows above still cover: alignment goes by the column.
        var covered = new int[table.Columns.Length];
        for (var r = from; r < to; r++)
        {
            html.Append("<tr>");
            var column = 0;
            foreach (var cell in table.Rows[r].Cells)
            {
                while (column < covered.Length && covered[column] > 0) column++;
                html.Append(Cell(cell, table.Rows[r].IsHeader, column < table.Columns.Length ? table.Columns[column].Alignment : Alignment.Start));
                for (var c = column; c < Math.Min(column + cell.ColumnSpan, covered.Length); c++) covered[c] = cell.RowSpan;
                column += cell.ColumnSpan;
            }
            for (var c = 0; c < covered.Length; c++) covered[c] = Math.Max(0, covered[c] - 1);
            html.Append("</tr>");
        }
        return html.ToString();
    }

    private string Cell(TableCell cell, bool isHeader, Alignment alignment)
    {
        var spans = (cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"") : "")
            + (cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"") : "");
        if (isHeader) return $"<th scope=\"{(cell.ColumnSpan > 1 ? "colgroup" : "col")}\"{spans}>{write(cell.Content)}</th>";
        var look = alignment switch { Alignment.Center => " class=\"center\"", Alignment.End => " class=\"end\"", _ => "" };
        return $"<td{look}{spans}>{write(cell.Content)}</td>";
    }
}
