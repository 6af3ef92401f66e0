using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Forms;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Building;

/// <summary>
/// Makes a table the face of a table variable (<c>form="audit.results"</c>): the cells that the author left blank in the variable's
/// columns become entries, filled in where the case answers them. A row whose first cell is blank too is free: answers that belong to no
/// other row stand there, and where they are more than the free rows, further rows are added.
/// </summary>
internal sealed class FormTable
{
    private readonly Table _table;
    private readonly FormRows _answers;
    private readonly TableForm _form;
    private readonly Place _place;
    private readonly DiagnosticBag _bag;
    private readonly Queue<int> _unplaced = new();

    private FormTable(Table table, string path, FormRows answers, ImmutableArray<string> at, Place place, DiagnosticBag bag) =>
        (_table, _answers, _form, _place, _bag) = (table, answers, new TableForm(path, answers.Columns, at), place, bag);

    public static Table Of(Table table, string path, Draft draft, Place place, DiagnosticBag bag)
    {
        if (!draft.Forms.TryGetValue(path, out var answers))
        {
            var tables = draft.Selection.Library.Variables.Values.Where(v => v.Type == VariableType.Table).Select(v => v.Path);
            bag.Add(FormRules.UnknownForm, place, path, Nearest.Text(path, tables));
            return table;
        }
        var at = ColumnsAt(table, answers.Columns);
        if (at.All(c => c.Length == 0))
        {
            bag.Add(FormRules.NoColumn, place, path, string.Join("、", answers.Columns.Select(c => c.Label)));
            return table;
        }
        return new FormTable(table, path, answers, at, place, bag).Fill();
    }

    // Any of several header rows may name the column: those above it head whole groups.
    private static ImmutableArray<string> ColumnsAt(Table table, ImmutableArray<FormColumn> columns)
    {
        var at = new string[table.Columns.Length];
        Array.Fill(at, "");
        var grid = TableGrid.Of(table);
        for (var row = 0; row < table.Rows.Length && table.Rows[row].IsHeader; row++)
        {
            foreach (var (column, cell) in grid[row].Where(c => c.Cell.ColumnSpan == 1))
            {
                var label = LabelFolding.Fold(TextOf(cell));
                if (columns.FirstOrDefault(c => LabelFolding.Fold(c.Label) == label) is { } found && !at.Contains(found.Id)) at[column] = found.Id;
            }
        }
        return [.. at];
    }

    private Table Fill()
    {
        var grid = TableGrid.Of(_table);
        var keys = FixedKeys(grid);
        for (var i = 0; i < _answers.Rows.Length; i++)
        {
            if (!keys.Contains(_answers.KeyOf(i))) _unplaced.Enqueue(i);
        }
        var rows = new List<TableRow>();
        var (free, lastFree) = (0, -1);
        for (var r = 0; r < _table.Rows.Length; r++)
        {
            var isFree = IsFree(grid[r], _table.Rows[r]);
            rows.Add(isFree ? FreeRow(grid[r], free++) : FixedRow(grid[r], _table.Rows[r]));
            if (isFree) lastFree = r;
        }
        if (lastFree >= 0) rows.InsertRange(lastFree + 1, FurtherRows(grid[lastFree], free));
        foreach (var left in _unplaced) _bag.Add(FormRules.AnswerWithoutRow, _place, _form.Path, _answers.Rows[left].GetValueOrDefault(_answers.Columns[0].Id).Text ?? "");
        return _table with { Rows = [.. rows], Form = _form };
    }

    private IEnumerable<TableRow> FurtherRows(IReadOnlyList<(int Column, TableCell Cell)> like, int free)
    {
        while (_unplaced.Count > 0) yield return FreeRow(like, free++);
    }

    private HashSet<string> FixedKeys(IReadOnlyList<IReadOnlyList<(int Column, TableCell Cell)>> grid)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var r = 0; r < grid.Count; r++)
        {
            if (_table.Rows[r].IsHeader || !HasBlank(grid[r])) continue;
            var key = KeyOf(grid[r]);
            if (key.Length > 0 && !keys.Add(LabelFolding.Fold(key))) _bag.Add(FormRules.SameKey, _place, _form.Path, key);
        }
        return keys;
    }

    private bool HasBlank(IReadOnlyList<(int Column, TableCell Cell)> row) => row.Any(IsBlank);

    private bool IsBlank((int Column, TableCell Cell) place) =>
        place.Cell.ColumnSpan == 1 && _form.At[place.Column].Length > 0 && TextOf(place.Cell).Length == 0;

    private bool IsFree(IReadOnlyList<(int Column, TableCell Cell)> row, TableRow source) =>
        !source.IsHeader && row is [{ Column: 0 } first, ..] && TextOf(first.Cell).Length == 0 && _form.At[0] == _form.Columns[0].Id && HasBlank(row);

    private static string KeyOf(IReadOnlyList<(int Column, TableCell Cell)> row) => row is [{ Column: 0 } first, ..] ? TextOf(first.Cell) : "";

    private TableRow FixedRow(IReadOnlyList<(int Column, TableCell Cell)> row, TableRow source)
    {
        var key = KeyOf(row);
        if (source.IsHeader || key.Length == 0) return source;
        var folded = LabelFolding.Fold(key);
        var answer = Enumerable.Range(0, _answers.Rows.Length).FirstOrDefault(i => _answers.KeyOf(i) == folded, -1);
        return Filled(row, answer, $"={key}", from: 1);
    }

    private TableRow FreeRow(IReadOnlyList<(int Column, TableCell Cell)> row, int free) =>
        Filled(row, _unplaced.TryDequeue(out var answer) ? answer : -1, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+{free}"), from: 0);

    private TableRow Filled(IReadOnlyList<(int Column, TableCell Cell)> row, int answer, string name, int from)
    {
        var place = answer >= 0 ? answer.ToString(System.Globalization.CultureInfo.InvariantCulture) : name;
        return new TableRow([.. row.Select(c => c.Column >= from && IsBlank(c) ? c.Cell with { Content = [EntryIn(c.Column, answer, place)] } : c.Cell)]);
    }

    private Text EntryIn(int column, int answer, string place)
    {
        var asked = _form.Find(_form.At[column])!;
        var (text, value) = answer >= 0 ? _answers.Rows[answer].GetValueOrDefault(asked.Id, ("", "")) : ("", "");
        return new Text(TextRole.Body, new Line([new Entry($"{_form.Path}[{place}].{asked.Id}", asked, text, value)]));
    }

    private static string TextOf(TableCell cell) => string.Join("", cell.Content.Select(b => b switch
    {
        Text text => text.Content.PlainText(),
        Bullet bullet => bullet.Content.PlainText(),
        _ => "",
    })).Trim();
}
