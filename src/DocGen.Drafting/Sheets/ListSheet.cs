using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Merging;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>Makes the list that a batch is made from: a sheet 一覧 with a column a question, the names of the questions in a hidden second row, and one organization a row.</summary>
public static class ListSheet
{
    private const string SheetName = "一覧";
    private const int BlankRows = 100;

    /// <param name="library">The library whose questions are asked.</param>
    /// <param name="text">The case; what it answers stands in the first row as an example of how.</param>
    public static Workbook Of(ClauseLibrary library, CaseText text)
    {
        var columns = SheetQuestions.Of(library, text.Documents).Questions
            .Where(q => q.Variable is { Type: not VariableType.Table }).OrderByDescending(q => q.Id.StartsWith("org.", StringComparison.Ordinal)).SelectMany(q => Columns(q.Variable!)).ToList();
        var first = new SheetRow([.. columns.Select(c => SheetCell.Entry(Answer(c, text), c.Rule))]);
        var blank = new SheetRow([.. columns.Select(c => SheetCell.Entry("", c.Rule))]);
        return new Workbook([new Sheet(SheetName, [.. columns.Select(_ => new SheetColumn(22))],
        [
            new SheetRow([.. columns.Select(c => new SheetCell(c.Label, CellLook.Head))]),
            new SheetRow([.. columns.Select(c => new SheetCell(c.Path, CellLook.Text))], IsHidden: true),
            first, .. Enumerable.Repeat(blank, BlankRows),
        ])
        {
            HeadRows = 2,
            Title = SheetName,
            IsProtected = true,
            CanGrow = true,
        }]);
    }

    private readonly record struct Column(string Path, string Label, CellRule Rule, VariableDefinition Variable, string Field);

    private static IEnumerable<Column> Columns(VariableDefinition variable) => variable.Type == VariableType.Person
        ? Persons.Fields.Select(f => new Column($"{variable.Path}.{f}", $"{variable.Label}（{Persons.LabelOf(f)}）", new CellRule(VariableKind.Text), variable, f))
        : [new Column(variable.Path, variable.Label, SheetCells.RuleOf(variable, Keys(variable)), variable, "")];

    // A list is read as a case is: by the keys of alternatives.
    private static ImmutableArray<KeyValuePair<string, string>> Keys(VariableDefinition variable) => [.. variable.Alternatives.Select(a => KeyValuePair.Create(a.Key, a.Key))];

    private static string Answer(Column column, CaseText text)
    {
        if (!text.Values.TryGetValue(column.Variable.Path, out var value)) return "";
        if (column.Field.Length > 0) return value is Answers.TableAnswer { Rows: [var person, ..] } ? person.GetValueOrDefault(column.Field)?.ConditionText ?? "" : "";
        return SheetCells.TextOf(value, Keys(column.Variable));
    }
}
