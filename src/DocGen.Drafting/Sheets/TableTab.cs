using System.Collections.Immutable;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>A tab for a list or table variable: labels, a hidden row with the names of the columns, and rows to be filled in.</summary>
internal static class TableTab
{
    /// <summary>The name of a list's only column.</summary>
    public const string Item = "item";

    private const int FewestRows = 20;
    private const int BlankRows = 10;

    public static Sheet Sheet(VariableDefinition variable, AnswerValue? value, ClauseLibrary library, string name)
    {
        ImmutableArray<VariableDefinition> columns = variable.Type == VariableType.List ? [new VariableDefinition(Item, variable.Label, VariableType.Text) { Example = variable.Example }] : variable.Columns;
        var labels = columns.ToDictionary(c => c.Path, c => SheetLabels.Of(c, library), StringComparer.Ordinal);
        var answers = value switch
        {
            ListAnswer list => list.Items.Select(i => ImmutableDictionary<string, AnswerValue>.Empty.Add(Item, new TextAnswer(i))).ToList(),
            TableAnswer table => [.. table.Rows],
            _ => [],
        };
        var blank = Math.Max(BlankRows, FewestRows - answers.Count);
        var rows = answers.Concat(Enumerable.Repeat(ImmutableDictionary<string, AnswerValue>.Empty, blank)).Select(row => new SheetRow([.. columns.Select(c =>
            SheetCell.Entry(row.TryGetValue(c.Path, out var cell) ? SheetCells.TextOf(cell, labels[c.Path]) : "", SheetCells.RuleOf(c, labels[c.Path])))]));
        return new Sheet(name, [.. columns.Select(_ => new SheetColumn(Math.Clamp(140 / columns.Length, 14, 60)))],
        [
            new SheetRow([.. columns.Select(c => new SheetCell(c.Label, CellLook.Head))]),
            new SheetRow([.. columns.Select(c => new SheetCell(c.Path, CellLook.Text))], IsHidden: true),
            .. rows,
        ])
        {
            HeadRows = 2,
            Title = variable.Label,
            IsProtected = true,
            CanGrow = true,
            Highlights = [new SheetHighlight($"A3:{CellName.Of(answers.Count + blank + 2, columns.Length - 1)}", "LEN(A3)>0", HighlightLook.Done)],
        };
    }
}
