using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Lists;

/// <summary>Reads what the rows of a list answer, each cell checked as an answer of a case is. An empty cell leaves the case's own answer.</summary>
public sealed class RowReader
{
    private static readonly char[] Separators = ['\n', '、', ',', '，', ';'];

    private readonly ClauseLibrary _library;
    private readonly CaseAnswers _base;
    private readonly ImmutableArray<ListColumn> _options;
    private readonly ImmutableArray<(VariableDefinition Variable, ImmutableArray<ListColumn> Columns)> _variables;

    public RowReader(ClauseLibrary library, CaseAnswers @base, ImmutableArray<ListColumn> columns)
    {
        (_library, _base) = (library, @base);
        _options = [.. columns.Where(c => c.Option is not null)];
        _variables = [.. columns.Where(c => c.Variable is not null).GroupBy(c => c.Variable!).Select(g => (g.Key, g.ToImmutableArray()))];
    }

    /// <summary>The variables that the list answers, in the order of <see cref="Values"/>.</summary>
    public IEnumerable<VariableDefinition> Variables => _variables.Select(v => v.Variable);

    public IEnumerable<ListColumn> Options => _options;

    /// <summary>The values of a row; null where the row leaves the case's own answer.</summary>
    public AnswerValue?[] Values(ListRow row, DiagnosticBag bag)
    {
        var reader = new ValueReader(bag);
        var values = new AnswerValue?[_variables.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (variable, columns) = _variables[i];
            values[i] = columns is [{ Field: "" } column]
                ? Read(reader, variable, row[column.Index], row.PlaceOf(column.Index))
                : Person(reader, variable, columns, row);
        }
        return values;
    }

    /// <summary>The settled answers of the case with those of a row.</summary>
    public CaseAnswers Answers(ListRow row, AnswerValue?[] values, DiagnosticBag bag) => AnswerReader.With(_library, _base,
        _options.Where(c => row[c.Index].Trim().Length > 0).Select(c => new RowChoice(c.Option!, [.. KeysIn(c.Option!, row[c.Index]).Select(k => (k, row.PlaceOf(c.Index)))], row.PlaceOf(c.Index))),
        Enumerable.Range(0, values.Length).Where(i => values[i] is not null).Select(i => KeyValuePair.Create(_variables[i].Variable.Path, new Answer(values[i]!, AnswerOrigin.CommandLine, row.PlaceOf(_variables[i].Columns[0].Index)))), bag);

    // A choice may be named by its key or its words.
    private static AnswerValue? Read(ValueReader reader, VariableDefinition variable, string text, Place place)
    {
        text = text.Trim();
        if (text.Length == 0) return null;
        if (variable.Type == VariableType.Choice && variable.Alternatives.FirstOrDefault(a => a.Value == text) is { Key: { } key }) text = key;
        return reader.ReadText(variable, text, place);
    }

    // The fields that the list has no column for, and those it leaves empty, stay the case's own.
    private TableAnswer? Person(ValueReader reader, VariableDefinition variable, ImmutableArray<ListColumn> columns, ListRow row)
    {
        var fields = _base.Values.TryGetValue(variable.Path, out var answer) && answer.Value is TableAnswer { Rows: [var own] } ? own : ImmutableDictionary<string, AnswerValue>.Empty;
        var isAnswered = false;
        foreach (var column in columns)
        {
            if (Read(reader, variable, row[column.Index], row.PlaceOf(column.Index)) is not TableAnswer { Rows: [var read] }) continue;
            fields = fields.SetItem(column.Field.Length > 0 ? column.Field : "name", read["name"]);
            isAnswered = true;
        }
        return isAnswered ? new TableAnswer([fields]) : null;
    }

    private static IEnumerable<string> KeysIn(Option option, string text) =>
        (option.Many ? text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [text.Trim()])
            .Select(word => option.Alternatives.FirstOrDefault(a => a.Label == word)?.Key ?? word);
}
