using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Forms;

/// <summary>Reads the rows of a form's sheet. Rows are found by their names, so sorting a sheet does no harm.</summary>
internal sealed class FormRowReader(VariableDefinition variable, FormLayout layout, FilledSheet sheet, DiagnosticBag bag)
{
    private readonly Dictionary<string, int> _columns = layout.Headings.Where(h => h.Column.Length > 0).ToDictionary(h => h.Column, h => h.At, StringComparer.Ordinal);

    public ImmutableArray<FilledRow> Read()
    {
        var rows = ImmutableArray.CreateBuilder<FilledRow>();
        var wanted = layout.Rows.ToDictionary(r => LabelFolding.Fold(r.Key), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = layout.HeadRows + 1; row <= sheet.LastRow; row++)
        {
            var name = sheet.At(row, 0).Text;
            var key = LabelFolding.Fold(name);
            if (wanted.TryGetValue(key, out var known))
            {
                if (seen.Add(key)) rows.Add(Row(row, known.Key, known.Entries));
                else bag.Add(FillingRules.RepeatedRow, sheet.PlaceOf(row, 0), known.Key);
            }
            else if (!layout.TextRows.Contains(key) && IsFilled(row))
            {
                if (layout.FreeEntries.IsEmpty) bag.Add(FillingRules.UnknownRow, sheet.PlaceOf(row, 0), name);
                else rows.Add(Row(row, name, layout.FreeEntries));
            }
        }
        foreach (var (key, _) in layout.Rows.Where(r => !seen.Contains(LabelFolding.Fold(r.Key)))) bag.Add(FillingRules.MissingRow, new Place(sheet.File) { Sheet = sheet.Name }, key);
        return rows.ToImmutable();
    }

    private bool IsFilled(int row) => _columns.Values.Any(column => !sheet.At(row, column).IsBlank);

    private FilledRow Row(int row, string key, ImmutableHashSet<string> entries)
    {
        var found = new DiagnosticBag();
        var values = ImmutableDictionary.CreateBuilder<string, AnswerValue>(StringComparer.Ordinal);
        if (!_columns.ContainsKey(variable.Columns[0].Path)) values[variable.Columns[0].Path] = new TextAnswer(key);
        foreach (var column in variable.Columns.Where(c => _columns.ContainsKey(c.Path)))
        {
            // What the form itself says in a column counts where it can be an answer; － is none.
            var into = entries.Contains(column.Path) ? found : new DiagnosticBag();
            if (Value(row, column, into) is { IsEmpty: false } value) values[column.Path] = value;
        }
        var isWrong = found.HasErrors;
        var isMissing = Check(row, key, entries, values, found, ref isWrong);
        bag.AddRange(found.Sorted());
        var asks = variable.Columns.FirstOrDefault(c => c.Type == VariableType.Choice);
        var isOut = asks is not null && _columns.ContainsKey(asks.Path) && !entries.Contains(asks.Path) && !values.ContainsKey(asks.Path);
        return new FilledRow(key, values.ToImmutable(), isWrong ? RowState.Wrong : isMissing ? RowState.Missing : isOut ? RowState.NotApplicable : RowState.Answered,
            sheet.PlaceOf(row, asks is not null ? _columns.GetValueOrDefault(asks.Path) : 0));
    }

    private AnswerValue? Value(int row, VariableDefinition column, DiagnosticBag into)
    {
        var at = _columns[column.Path];
        var cell = sheet.At(row, at);
        if (cell.IsBlank) return null;
        var place = sheet.PlaceOf(row, at);
        if (cell.Kind == FilledKind.Error)
        {
            into.Add(FillingRules.BrokenFormula, place, column.Label, cell.Text);
            return null;
        }
        if (column.Type == VariableType.Choice) return Choice(column, cell, place, into);
        // The time of day that a formula such as NOW() leaves behind is no part of a date.
        var text = column.Type == VariableType.Date && cell.Kind == FilledKind.Date ? cell.Text.Split(' ')[0] : cell.Text;
        return new ValueReader(into).ReadText(column, text, place);
    }

    private ChoiceAnswer? Choice(VariableDefinition column, FilledCell cell, Place place, DiagnosticBag into)
    {
        var choices = layout.Choices.Where(c => c.Column == column.Path && column.Alternatives.Any(a => a.Key == c.Key)).ToList();
        var text = LabelFolding.Fold(cell.Text);
        if (choices.FirstOrDefault(c => LabelFolding.Fold(c.Text) == text) is { Key: not null } chosen) return new ChoiceAnswer(chosen.Key);
        into.Add(FillingRules.NotListed, place, column.Label, cell.Text, string.Join("、", choices.Select(c => c.Text)));
        return null;
    }

    private bool Check(int row, string key, ImmutableHashSet<string> entries, ImmutableDictionary<string, AnswerValue>.Builder values, DiagnosticBag found, ref bool isWrong)
    {
        var isMissing = false;
        foreach (var column in variable.Columns.Where(c => entries.Contains(c.Path) && _columns.ContainsKey(c.Path)))
        {
            var place = sheet.PlaceOf(row, _columns[column.Path]);
            if (values.ContainsKey(column.Path) && !RowConditions.IsAsked(column, values))
            {
                found.Add(FillingRules.NotAsked, place, column.Label, key, Words(column));
                isWrong = true;
            }
            else if (sheet.At(row, _columns[column.Path]).IsBlank && RowConditions.IsNeeded(column, values))
            {
                found.Add(FillingRules.Missing, place, column.Label, key, column.Help.Trim());
                isMissing = true;
            }
        }
        return isMissing;
    }

    private string Words(VariableDefinition column) => RowConditions.Words(column.When, variable,
        a => layout.Choices.FirstOrDefault(c => c.Key == a.Key && variable.Columns.Any(o => o.Path == c.Column && o.Alternatives.Contains(a))).Text ?? a.Value);
}
