using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Forms;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Building;

/// <summary>
/// Fills the blanks of a document's forms: each becomes an entry, with the answer of its row where the case has one. A row whose first
/// cell is blank too is free: answers that belong to no other row stand there, and where they are more than the free rows, rows are added.
/// </summary>
internal sealed class FormEntries
{
    private readonly TableForm _form;
    private readonly FormRows _answers;
    private readonly Queue<int> _unplaced;

    private FormEntries(TableForm form, FormRows answers, IReadOnlySet<string> keys)
    {
        (_form, _answers) = (form, answers);
        _unplaced = new Queue<int>(Enumerable.Range(0, answers.Rows.Length).Where(i => !keys.Contains(answers.KeyOf(i))));
    }

    /// <summary>The blocks with their forms filled.</summary>
    /// <param name="blocks">All blocks of the document.</param>
    /// <param name="draft">What the document is made from.</param>
    /// <param name="placeOf">Where the form is written that stands at a place among the blocks.</param>
    /// <param name="bag">Takes the findings.</param>
    public static ImmutableArray<Block> Fill(IReadOnlyList<Block> blocks, Draft draft, Func<int, Place> placeOf, DiagnosticBag bag)
    {
        var filled = blocks.ToArray();
        foreach (var group in blocks.Index().Where(b => b.Item is Table { Form: not null }).GroupBy(b => ((Table)b.Item).Form!.Path, StringComparer.Ordinal))
        {
            var tables = group.Select(b => (b.Index, Table: (Table)b.Item)).ToList();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, table) in tables)
            {
                foreach (var key in FixedKeys(table))
                {
                    if (key.Length == 0) bag.Add(FormRules.RowWithoutKey, placeOf(index), group.Key, table.Form!.Columns[0].Label);
                    else if (!keys.Add(LabelFolding.Fold(key)) && !draft.Selection.Answers.IsModel) bag.Add(FormRules.SameKey, placeOf(index), group.Key, key);
                }
            }
            var entries = new FormEntries(tables[0].Table.Form!, draft.Forms[group.Key], keys);
            var last = tables.FindLastIndex(t => TableGrid.Of(t.Table).Zip(t.Table.Rows).Any(r => IsFree(r.First, r.Second, t.Table.Form!)));
            foreach (var (i, table) in tables.Index()) filled[table.Index] = entries.Fill(table.Table, isLast: i == last);
            foreach (var left in entries._unplaced) bag.Add(FormRules.AnswerWithoutRow, placeOf(tables[0].Index), group.Key, entries.NameOf(left));
        }
        return [.. filled];
    }

    public static string TextOf(TableCell cell) => string.Join("", cell.Content.Select(b => b switch
    {
        Text text => text.Content.PlainText(),
        Bullet bullet => bullet.Content.PlainText(),
        _ => "",
    })).Trim();

    private static IEnumerable<string> FixedKeys(Table table) => TableGrid.Of(table).Zip(table.Rows)
        .Where(r => !r.Second.IsHeader && !IsFree(r.First, r.Second, table.Form!) && r.First.Any(c => IsBlank(c, table.Form!))).Select(r => KeyOf(r.First));

    private static bool IsBlank((int Column, TableCell Cell) place, TableForm form) =>
        place.Cell.ColumnSpan == 1 && form.At[place.Column].Length > 0 && TextOf(place.Cell).Length == 0;

    private static bool IsFree(IReadOnlyList<(int Column, TableCell Cell)> row, TableRow source, TableForm form) =>
        !source.IsHeader && row is [{ Column: 0 } first, ..] && TextOf(first.Cell).Length == 0 && form.At[0] == form.Columns[0].Id;

    private static string KeyOf(IReadOnlyList<(int Column, TableCell Cell)> row) => row is [{ Column: 0 } first, ..] ? TextOf(first.Cell) : "";

    private Table Fill(Table table, bool isLast)
    {
        var grid = TableGrid.Of(table);
        var rows = new List<TableRow>();
        var (free, lastFree) = (0, -1);
        for (var r = 0; r < table.Rows.Length; r++)
        {
            var isFree = IsFree(grid[r], table.Rows[r], table.Form!);
            rows.Add(isFree ? FreeRow(grid[r], table.Form!, free++) : FixedRow(grid[r], table.Rows[r], table.Form!));
            if (isFree) lastFree = r;
        }
        // Only the last form of the variable grows.
        var further = new List<TableRow>();
        while (isLast && lastFree >= 0 && _unplaced.Count > 0) further.Add(FreeRow(grid[lastFree], table.Form!, free++));
        rows.InsertRange(lastFree + 1, further);
        return table with { Rows = [.. rows] };
    }

    private TableRow FixedRow(IReadOnlyList<(int Column, TableCell Cell)> row, TableRow source, TableForm form)
    {
        var key = KeyOf(row);
        if (source.IsHeader || key.Length == 0) return source;
        var folded = LabelFolding.Fold(key);
        var answer = Enumerable.Range(0, _answers.Rows.Length).FirstOrDefault(i => _answers.KeyOf(i) == folded, -1);
        return Filled(row, form, answer, $"={key}");
    }

    private TableRow FreeRow(IReadOnlyList<(int Column, TableCell Cell)> row, TableForm form, int free) =>
        Filled(row, form, _unplaced.TryDequeue(out var answer) ? answer : -1, string.Create(CultureInfo.InvariantCulture, $"+{free}"));

    // Entries are called by the place of their answer, as where a loop prints it, or else by their row.
    private TableRow Filled(IReadOnlyList<(int Column, TableCell Cell)> row, TableForm form, int answer, string name)
    {
        var place = answer >= 0 ? answer.ToString(CultureInfo.InvariantCulture) : name;
        return new TableRow([.. row.Select(c => IsBlank(c, form) ? c.Cell with { Content = [EntryOf(form.Find(form.At[c.Column])!, answer, place)] } : c.Cell)]);
    }

    private Text EntryOf(FormColumn asked, int answer, string place)
    {
        var (text, value) = answer >= 0 ? _answers.Rows[answer].GetValueOrDefault(asked.Id, ("", "")) : ("", "");
        return new Text(TextRole.Body, new Line([new Entry($"{_form.Path}[{place}].{asked.Id}", asked, text, value)]));
    }

    private string NameOf(int answer) => _answers.Rows[answer].GetValueOrDefault(_form.Columns[0].Id).Text ?? "";
}
