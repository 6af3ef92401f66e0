using System.Collections.Immutable;
using System.Globalization;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Answers;

/// <summary>An answer as a person reads it: a choice by its words, a table a row a line.</summary>
public static class AnswerWords
{
    public static string Of(VariableDefinition variable, AnswerValue value) => value switch
    {
        ChoiceAnswer choice => variable.Alternatives.FirstOrDefault(a => a.Key == choice.Key).Value is { Length: > 0 } words ? words : $"（{choice.Key}）",
        TableAnswer table => string.Join('\n', table.Rows.Select(row => string.Join("　", Cells(variable, row)))),
        NumberAnswer number => number.Number.ToString("#,0.##########", CultureInfo.InvariantCulture),
        _ => value.ConditionText,
    };

    private static IEnumerable<string> Cells(VariableDefinition variable, ImmutableDictionary<string, AnswerValue> row) =>
        (variable.Columns.IsEmpty ? Persons.Fields : variable.Columns.Select(c => c.Path))
            .Where(row.ContainsKey).Select(c => row[c].ConditionText).Where(t => t.Length > 0);
}
