using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>Reads the tab of a list or table variable; rows in which nothing stands are left out.</summary>
internal static class TableTabReader
{
    public static AnswerValue? Read(ClauseLibrary library, VariableDefinition variable, FilledSheet sheet, DiagnosticBag bag)
    {
        var names = sheet.Row(2);
        var columns = names.Select(n => n == TableTab.Item && variable.Type == VariableType.List ? new VariableDefinition(TableTab.Item, variable.Label, VariableType.Text)
            : variable.Columns.FirstOrDefault(c => c.Path == n)).ToList();
        foreach (var (at, _) in columns.Index().Where(c => c.Item is null)) bag.Add(SheetRules.UnknownQuestion, sheet.PlaceOf(2, at), $"{variable.Path}.{names[at]}");
        var reader = new ValueReader(bag);
        var rows = ImmutableArray.CreateBuilder<ImmutableDictionary<string, AnswerValue>>();
        for (var row = 3; row <= sheet.LastRow; row++)
        {
            var cells = ImmutableDictionary.CreateBuilder<string, AnswerValue>(StringComparer.Ordinal);
            foreach (var (at, column) in columns.Index())
            {
                var cell = sheet.At(row, at);
                if (column is null || cell.IsBlank) continue;
                if (cell.Kind == FilledKind.Error) bag.Add(FillingRules.BrokenFormula, sheet.PlaceOf(row, at), column.Label, cell.Text);
                else if (AnswerTabReader.Value(library, column, cell, sheet.PlaceOf(row, at), reader, bag) is { } value) cells[column.Path] = value;
            }
            if (cells.Count > 0) rows.Add(cells.ToImmutable());
        }
        if (rows.Count == 0) return null;
        return variable.Type == VariableType.List ? new ListAnswer([.. rows.Select(r => r[TableTab.Item].ConditionText)]) : new TableAnswer(rows.ToImmutable());
    }
}
