using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;

namespace DocGen.Cli.Asking;

/// <summary>Reads the answer to one question, in the way that its kind asks for.</summary>
internal sealed class AnswerPrompt(Voice voice, Terminal terminal)
{
    private const string Signs = "?<->!q";

    // The name first: without one there is no person.
    private static readonly string[] PersonFields = ["name", .. Persons.Fields.Where(f => f != "name")];

    public Entry Read(Question question) => question switch
    {
        { Choices.IsEmpty: false } => Chosen(question),
        { Variable: { Type: VariableType.List or VariableType.Multiline } variable } => Lines(variable),
        { Variable: { Type: VariableType.Table } table } => Rows(table),
        { Variable.Type: VariableType.Person } => Person(),
        _ => First(Prompt(question.Variable)) is var (entry, text) && entry is null ? new Entry.Typed(text) : entry!,
    };

    private Entry Chosen(Question question)
    {
        while (true)
        {
            var (entry, text) = First(voice.Word(question.Many ? Texts.ByNumbers : Texts.ByNumber));
            if (entry is not null) return entry;
            if (question.MayBeNone && Terminal.Narrow(text) == "0") return new Entry.Typed(new JsonArray());
            if (Keys(question.Choices.Select(c => (c.Key, c.Label)).ToList(), text, question.Many) is { } keys)
                return new Entry.Typed(question.Many ? new JsonArray([.. keys.Select(k => (JsonNode)k)]) : keys[0]);
        }
    }

    // Numbers, keys or whole labels; null, with a word to the user, where one is none of these.
    private List<string>? Keys(List<(string Key, string Label)> choices, string text, bool many)
    {
        var keys = new List<string>();
        string[] parts = choices.Exists(c => c.Label == text.Trim()) ? [text.Trim()] : Terminal.Narrow(text).Split([',', ' ', '・'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var found = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count
                ? choices[number - 1].Key : choices.Find(c => c.Key == part || c.Label == part).Key;
            if (found is null)
            {
                terminal.Line(Texts.NotAChoice.Format(voice.Language, part, choices.Count), "red");
                return null;
            }
            if (!keys.Contains(found)) keys.Add(found);
        }
        if (keys.Count == 1 || (many && keys.Count > 0)) return keys;
        terminal.Line(voice.Word(Texts.OnlyOneNumber), "red");
        return null;
    }

    private Entry Lines(VariableDefinition variable)
    {
        var isList = variable.Type == VariableType.List;
        terminal.Line(voice.Word(isList ? Texts.NeedItems : Texts.NeedLines), "grey");
        var (entry, text) = First(voice.Word(Texts.AnswerIn));
        if (entry is not null) return entry;
        var lines = new List<string> { text };
        while (terminal.Ask("") is { Length: > 0 } line) lines.Add(line);
        return new Entry.Typed(isList ? new JsonArray([.. lines.Select(l => (JsonNode)l)]) : string.Join('\n', lines));
    }

    private Entry Rows(VariableDefinition table)
    {
        terminal.Line(voice.Word(Texts.NeedRows), "grey");
        var rows = new JsonArray();
        while (true)
        {
            terminal.Line(Texts.RowNumber.Format(voice.Language, rows.Count + 1), "grey");
            var row = new JsonObject();
            foreach (var column in table.Columns)
            {
                var (entry, value) = Cell(column);
                if (entry is Entry.End or Entry.Command && rows.Count == 0 && row.Count == 0) return entry;
                if (value is null && row.Count == 0) return rows.Count == 0 ? new Entry.Stand() : new Entry.Typed(rows);
                if (value is not null) row[column.Path] = value;
            }
            rows.Add(row);
        }
    }

    // A cell is checked at once: at the end of a table nobody knows any more which one was wrong.
    private (Entry? Entry, JsonNode? Value) Cell(VariableDefinition column)
    {
        var choices = column.Alternatives.Select(a => (a.Key, Label: a.Value)).ToList();
        for (var i = 0; i < choices.Count; i++) terminal.Line($"    {i + 1}  {choices[i].Label}");
        while (true)
        {
            var (entry, text) = First("  " + column.Label + (column.Required ? "" : $"（{voice.Word(Texts.Optional)}）"));
            if (entry is not null) return (entry, null);
            if (choices.Count > 0)
            {
                if (Keys(choices, text, many: false) is { } keys) return (null, keys[0]);
                continue;
            }
            JsonNode value = column.Type == VariableType.List ? new JsonArray([.. text.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(t => (JsonNode)t)]) : text;
            var bag = new DiagnosticBag();
            if (new ValueReader(bag).Read(column, TypedAnswers.Of(value, bag)) is not null && !bag.HasErrors) return (null, value);
            Complain(bag);
        }
    }

    private Entry Person()
    {
        var person = new JsonObject();
        foreach (var field in PersonFields)
        {
            var (entry, text) = First("  " + PersonLabels.Of(field).In(voice.Language));
            if (person.Count == 0 && entry is not null) return entry;
            if (entry is null) person[field] = text;
        }
        return new Entry.Typed(person);
    }

    public void Complain(DiagnosticBag bag)
    {
        foreach (var finding in bag.Sorted())
        {
            terminal.Line(finding.Message(voice.Language), finding.Severity == Severity.Error ? "red" : "yellow");
            if (finding.Hint(voice.Language) is { Length: > 0 } hint) terminal.Line("  " + Texts.Hint.Format(voice.Language, hint), "grey");
        }
    }

    // The line on which a sign may stand instead of an answer; behind a backslash everything is an answer.
    private (Entry? Entry, string Text) First(string prompt)
    {
        if (terminal.Ask(prompt) is not { } line) return (new Entry.End(), "");
        if (string.IsNullOrWhiteSpace(line)) return (new Entry.Stand(), "");
        if (line.StartsWith('\\')) return (null, line[1..]);
        var sign = Terminal.Narrow(line).ToLowerInvariant();
        return sign.Length == 1 && Signs.Contains(sign[0], StringComparison.Ordinal) ? (new Entry.Command(sign[0]), "") : (null, line);
    }

    private string Prompt(VariableDefinition? variable) => voice.Word(variable?.Type switch
    {
        VariableType.Date => Texts.NeedDate,
        VariableType.Number => Texts.NeedNumber,
        VariableType.Money => Texts.NeedMoney,
        _ => Texts.AnswerIn,
    });
}
