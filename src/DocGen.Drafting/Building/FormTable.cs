using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Forms;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Building;

/// <summary>
/// Marks a table as the face of a table variable (<c>form="audit.results"</c>): which of its columns are the variable's. Its blanks are
/// filled once all tables are read, since several may be faces of the same variable.
/// </summary>
internal static class FormTable
{
    public static Table Of(Table table, string path, Draft draft, Place place, DiagnosticBag bag)
    {
        if (!draft.Forms.TryGetValue(path, out var answers))
        {
            var tables = draft.Selection.Library.Variables.Values.Where(v => v.Type == VariableType.Table).Select(v => v.Path);
            bag.Add(FormRules.UnknownForm, place, path, Nearest.Text(path, tables));
            return table;
        }
        var at = ColumnsAt(table, answers.Columns);
        if (at.Any(c => c.Length > 0)) return table with { Form = new TableForm(path, answers.Columns, at) };
        bag.Add(FormRules.NoColumn, place, path, string.Join("、", answers.Columns.Select(c => c.Label)));
        return table;
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
                var label = LabelFolding.Fold(FormEntries.TextOf(cell));
                if (columns.FirstOrDefault(c => LabelFolding.Fold(c.Label) == label) is { } found && !at.Contains(found.Id)) at[column] = found.Id;
            }
        }
        return [.. at];
    }
}
