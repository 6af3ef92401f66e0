using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Documents.Forms;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Merging;

/// <summary>Makes ready what the forms in a text ask for, while the texts of choices can still be filled in.</summary>
internal static partial class FormData
{
    /// <summary>The table variables that a rendered text has forms of, by path.</summary>
    public static ImmutableDictionary<string, FormRows> In(string body, AnswerData data)
    {
        if (!body.Contains("form=\"", StringComparison.Ordinal)) return ImmutableDictionary<string, FormRows>.Empty;
        return Form().Matches(body).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)
            .Select(path => data.Library.Variables.GetValueOrDefault(path)).OfType<VariableDefinition>()
            .Where(v => v.Type == VariableType.Table && !v.Columns.IsEmpty)
            .ToImmutableDictionary(v => v.Path, v => RowsOf(v, data), StringComparer.Ordinal);
    }

    private static FormRows RowsOf(VariableDefinition table, AnswerData data)
    {
        var columns = table.Columns.Select(c => ColumnOf(c, table, data)).ToImmutableArray();
        var rows = data.Answers.Values.TryGetValue(table.Path, out var answer) && answer.Value is TableAnswer answered ? answered.Rows : [];
        return new FormRows(columns, [.. rows.Select(row => row.Where(c => !c.Value.IsEmpty).ToImmutableDictionary(
            c => c.Key, c => Shown(table.Columns.First(column => column.Path == c.Key), c.Value, data)))]);
    }

    private static FormColumn ColumnOf(VariableDefinition column, VariableDefinition table, AnswerData data) => new(column.Path, column.Label, KindOf(column.Type))
    {
        Choices = [.. column.Alternatives.Select(a => KeyValuePair.Create(a.Key, TextOf(a, data)))],
        Required = column.Required,
        When = column.When == Condition.Always ? "" : SheetFormula.Of(column.When, (name, value) => Term(name, value, table, data)) ?? "",
        WhenInWords = column.When == Condition.Always ? "" : RowConditions.Words(column.When, table, a => TextOf(a, data)),
        Help = column.Help,
        Minimum = column.Minimum,
        Maximum = column.Maximum,
    };

    private static string? Term(string name, string value, VariableDefinition table, AnswerData data)
    {
        if (table.Columns.FirstOrDefault(c => c.Path == name) is not { } column) return null;
        if (value.Length == 0) return $"{{{name}}}<>\"\"";
        var alternative = column.Alternatives.FirstOrDefault(a => a.Key == value);
        return $"{{{name}}}={SheetFormula.Quoted(alternative.Key is null ? value : TextOf(alternative, data))}";
    }

    // Words that may be left out altogether need a name to be chosen by.
    private static string TextOf(KeyValuePair<string, string> alternative, AnswerData data) =>
        data.TextOf(alternative.Value) is { Length: > 0 } text ? text : alternative.Key;

    private static (string, string) Shown(VariableDefinition column, AnswerValue value, AnswerData data) => value switch
    {
        DateAnswer date => (data.Printer.Date(date.Date), date.ConditionText),
        NumberAnswer number => (column.Type == VariableType.Money ? data.Printer.Money(number.Number) : data.Printer.Number(number.Number), number.ConditionText),
        ChoiceAnswer choice when column.Alternatives.FirstOrDefault(a => a.Key == choice.Key) is { Key: not null } alternative =>
            (TextOf(alternative, data), TextOf(alternative, data)),
        _ => (value.ConditionText, value.ConditionText),
    };

    private static VariableKind KindOf(VariableType type) => type switch
    {
        VariableType.Date => VariableKind.Date,
        VariableType.Choice => VariableKind.Choice,
        VariableType.Number => VariableKind.Number,
        VariableType.Money => VariableKind.Money,
        _ => VariableKind.Text,
    };

    [GeneratedRegex("form=\"([^\"]+)\"")]
    private static partial Regex Form();
}
