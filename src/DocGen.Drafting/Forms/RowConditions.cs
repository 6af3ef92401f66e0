using DocGen.Drafting.Answers;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Forms;

/// <summary>Conditions that a column of a table variable lays down on the other columns of its row.</summary>
internal static class RowConditions
{
    /// <summary>Whether a column has to be answered in a row, as the row's other answers stand.</summary>
    public static bool IsNeeded(VariableDefinition column, IReadOnlyDictionary<string, AnswerValue> row) => column.Required && IsAsked(column, row);

    /// <summary>Whether a column may be answered in a row.</summary>
    public static bool IsAsked(VariableDefinition column, IReadOnlyDictionary<string, AnswerValue> row) =>
        column.When.Holds(name => row.TryGetValue(name, out var value) && !value.IsEmpty ? [value.ConditionText] : []);

    /// <summary>A condition in words: 実施状況が「未実施」の場合.</summary>
    public static string Words(Condition condition, VariableDefinition table, Func<KeyValuePair<string, string>, string> textOf) => condition switch
    {
        Is equal when table.Columns.FirstOrDefault(c => c.Path == equal.Name) is { } column => $"{column.Label}が「{Text(column, equal.Value, textOf)}」の場合",
        Not { Operand: Is equal } when table.Columns.FirstOrDefault(c => c.Path == equal.Name) is { } column => $"{column.Label}が「{Text(column, equal.Value, textOf)}」以外の場合",
        Answered answered when table.Columns.FirstOrDefault(c => c.Path == answered.Name) is { } column => $"{column.Label}を記入した場合",
        Not not => $"「{Words(not.Operand, table, textOf)}」に当たらない場合",
        And and => $"{Words(and.Left, table, textOf)}で、{Words(and.Right, table, textOf)}",
        Or or => $"{Words(or.Left, table, textOf)}又は{Words(or.Right, table, textOf)}",
        _ => condition.ToString() ?? "",
    };

    private static string Text(VariableDefinition column, string value, Func<KeyValuePair<string, string>, string> textOf) =>
        column.Alternatives.FirstOrDefault(a => a.Key == value) is { Key: not null } alternative ? textOf(alternative) : value;
}
