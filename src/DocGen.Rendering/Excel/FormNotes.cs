using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel;

/// <summary>What a form's sheet has to be known by when it comes back filled in.</summary>
internal static class FormNotes
{
    public static IEnumerable<System.Collections.Immutable.ImmutableArray<string>> Of(Table table, Sheet sheet)
    {
        var form = table.Form!;
        yield return ["sheet", sheet.Name, form.Path, sheet.HeadRows.ToString(CultureInfo.InvariantCulture)];
        foreach (var (column, id) in form.At.Index())
        {
            // The first column names the rows, whether or not it is the variable's.
            if (column > 0 && id.Length == 0) continue;
            var (row, heading) = HeadingOf(table, column);
            if (row > 0) yield return ["column", id, CellName.Of(row, column), heading];
        }
        foreach (var asked in form.Columns)
        {
            foreach (var (key, text) in asked.Choices) yield return ["choice", asked.Id, key, text];
        }
        foreach (var (r, cells) in TableGrid.Of(table).Index().Where(r => !table.Rows[r.Index].IsHeader))
        {
            var entries = string.Join(' ', cells.Select(c => TableSheet.EntryIn(c.Cell)).OfType<Entry>().Select(e => e.Column.Id));
            if (cells is [{ Column: 0 } first, ..] && TableSheet.EntryIn(first.Cell) is not null) yield return ["free", entries];
            else if (entries.Length > 0) yield return ["row", sheet.Rows[r].Cells[0].Text, entries];
            else yield return ["text", sheet.Rows[r].Cells[0].Text];
        }
    }

    private static (int Row, string Text) HeadingOf(Table table, int column) => TableGrid.Of(table).Index()
        .Where(r => table.Rows[r.Index].IsHeader).SelectMany(r => r.Item.Where(c => c.Column == column).Select(c => (r.Index + 1, TableSheet.TextOf(c.Cell))))
        .LastOrDefault((0, ""));
}
