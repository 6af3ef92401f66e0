using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Dates;
using DocGen.Documents.Styles;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Answers;

/// <summary>An answer as a person reads it: a choice by its words, a table a row a line.</summary>
public static class AnswerWords
{
    /// <param name="variable">What it answers.</param>
    /// <param name="value">The answer.</param>
    /// <param name="style">How dates are written; left out: as a case file has them.</param>
    public static string Of(VariableDefinition variable, AnswerValue value, DocumentStyle? style = null) => value switch
    {
        ChoiceAnswer choice => variable.Alternatives.FirstOrDefault(a => a.Key == choice.Key).Value is { Length: > 0 } words ? words : $"（{choice.Key}）",
        TableAnswer table => string.Join('\n', table.Rows.Select(row => string.Join("　", Cells(variable, row, style)))),
        NumberAnswer number => number.Number.ToString("#,0.##########", CultureInfo.InvariantCulture),
        DateAnswer date when style is not null => JapaneseDate.Write(date.Date, style),
        _ => value.ConditionText,
    };

    private static IEnumerable<string> Cells(VariableDefinition table, ImmutableDictionary<string, AnswerValue> row, DocumentStyle? style) => table.Columns.IsEmpty
        ? Persons.Fields.Where(row.ContainsKey).Select(f => row[f].ConditionText).Where(t => t.Length > 0)
        : table.Columns.Where(c => row.ContainsKey(c.Path)).Select(c => Of(c, row[c.Path], style)).Where(t => t.Length > 0);
}
