using DocGen.Documents.Blocks;
using DocGen.Documents.Forms;
using DocGen.Documents.Inlines;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel;

/// <summary>Lays a table out on a sheet.</summary>
internal static class TableSheet
{
    /// <summary>Width of a sheet in characters, divided among the columns by their weights.</summary>
    private const decimal Width = 150;

    public static Sheet Of(Table table, string name, string title)
    {
        var total = table.Columns.Sum(c => c.Weight);
        var grid = TableGrid.Of(table);
        var rows = table.Rows.Select((row, r) => RowOf(table, row, r, grid[r])).ToList();
        var head = table.Rows.TakeWhile(r => r.IsHeader).Count();
        return new Sheet(name, [.. table.Columns.Select(c => new SheetColumn(Math.Clamp(Math.Round(Width * c.Weight / total, 1), 6, 80)))], [.. rows])
        {
            HeadRows = head,
            Title = title,
            Filter = FilterOf(table, head),
            IsProtected = table.Form is not null,
            CanGrow = table.Form is not null && grid.Any(row => row is [{ Column: 0 } first, ..] && EntryIn(first.Cell) is not null),
            Highlights = table.Form is { } form ? [.. FormLooks.Of(form, grid)] : [],
        };
    }

    /// <summary>The blank that a cell is; null where it is text.</summary>
    public static Entry? EntryIn(TableCell cell) => cell.Content is [Text { Content.Inlines: [Entry entry] }] ? entry : null;

    // Empty where there is nothing to filter, or where merged cells would be torn apart.
    private static string FilterOf(Table table, int head)
    {
        if (head == 0 || table.Rows.Length == head || table.Rows.Skip(head - 1).SelectMany(r => r.Cells).Any(c => c.ColumnSpan > 1 || c.RowSpan > 1)) return "";
        return $"{CellName.Of(head, 0)}:{CellName.Of(table.Rows.Length, table.Columns.Length - 1)}";
    }

    private static SheetRow RowOf(Table table, TableRow row, int index, IReadOnlyList<(int Column, TableCell Cell)> placed)
    {
        var cells = new SheetCell[table.Columns.Length];
        Array.Fill(cells, row.IsHeader ? SheetCell.Covered with { Look = CellLook.Head } : SheetCell.Covered);
        foreach (var (column, cell) in placed)
        {
            var look = row.IsHeader ? CellLook.Head : LookOf(table.Columns[column].Alignment);
            cells[column] = (EntryIn(cell) is { } entry ? SheetCell.Entry(entry.Value, RuleOf(entry.Column)) : new SheetCell(TextOf(cell), look)) with
            {
                ColumnSpan = Math.Min(Math.Max(1, cell.ColumnSpan), cells.Length - column),
                RowSpan = Math.Min(Math.Max(1, cell.RowSpan), table.Rows.Length - index),
            };
        }
        return new SheetRow([.. cells]);
    }

    private static CellRule RuleOf(FormColumn column) => new(column.Kind)
    {
        Choices = [.. column.Choices.Select(c => c.Value)],
        Minimum = column.Minimum,
        Maximum = column.Maximum,
        PromptTitle = column.Label,
        Prompt = string.Join('\n', ((string[])[column.Help.Trim(), column.WhenInWords.Length > 0 ? column.WhenInWords + "に記入してください。" : ""]).Where(t => t.Length > 0)),
    };

    private static CellLook LookOf(Alignment alignment) => alignment switch
    {
        Alignment.Center => CellLook.Center,
        Alignment.End => CellLook.End,
        _ => CellLook.Text,
    };

    public static string TextOf(TableCell cell) => string.Join('\n', cell.Content.Select(block => block switch
    {
        Text paragraph => paragraph.Content.PlainText(),
        Bullet bullet => "・" + bullet.Content.PlainText(),
        NumberedBlock numbered => $"{numbered.Label}　{numbered.Text.PlainText()}",
        _ => "",
    }));
}
