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
        for (var column = 0; column < form.At.Length; column++)
        {
            if (form.At[column].Length > 0) yield return ["column", form.At[column], CellName.Column(column), HeadingOf(table, column)];
        }
        foreach (var asked in form.Columns)
        {
            foreach (var (key, text) in asked.Choices) yield return ["choice", asked.Id, key, text];
        }
        foreach (var (row, cells) in table.Rows.Zip(TableGrid.Of(table)))
        {
            var asked = cells.Select(c => TableSheet.EntryIn(c.Cell)).OfType<Entry>().Select(e => e.Column.Id).ToList();
            if (row.IsHeader || asked.Count == 0) continue;
            var key = sheet.Rows[table.Rows.IndexOf(row)].Cells[0].Text;
            var isFree = TableSheet.EntryIn(cells[0].Cell) is not null;
            yield return isFree ? ["free"] : ["row", key, string.Join(' ', asked)];
        }
    }

    private static string HeadingOf(Table table, int column) => TableGrid.Of(table).Zip(table.Rows)
        .Where(r => r.Second.IsHeader).SelectMany(r => r.First).Where(c => c.Column == column).Select(c => TableSheet.TextOf(c.Cell)).LastOrDefault("");
}
