using DocGen.Documents.Blocks;
using DocGen.Documents.Forms;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel;

/// <summary>What the entries of a form show by their colour: to be filled in, filled in, not asked.</summary>
internal static class FormLooks
{
    public static IEnumerable<SheetHighlight> Of(TableForm form, IReadOnlyList<IReadOnlyList<(int Column, TableCell Cell)>> grid)
    {
        for (var column = 0; column < form.At.Length; column++)
        {
            var rows = Enumerable.Range(0, grid.Count).Where(r => grid[r].Any(c => c.Column == column && TableSheet.EntryIn(c.Cell) is not null)).ToList();
            if (rows.Count == 0 || form.Find(form.At[column]) is not { } asked) continue;
            var cells = string.Join(' ', rows.Select(r => CellName.Of(r + 1, column)));
            var first = rows[0] + 1;
            if (FormulaIn(asked.When, form, first) is { Length: > 0 } when) yield return new SheetHighlight(cells, $"NOT({when})", HighlightLook.NotAsked);
            yield return new SheetHighlight(cells, $"LEN({CellName.Of(first, column)})>0", HighlightLook.Done);
        }
    }

    // {result} → $C2; empty where the table does not show a column that the condition asks about.
    private static string FormulaIn(string when, TableForm form, int row)
    {
        foreach (var asked in form.Columns)
        {
            if (!when.Contains($"{{{asked.Id}}}", StringComparison.Ordinal)) continue;
            var at = form.At.IndexOf(asked.Id);
            if (at < 0) return "";
            when = when.Replace($"{{{asked.Id}}}", "$" + CellName.Of(row, at), StringComparison.Ordinal);
        }
        return when;
    }
}
