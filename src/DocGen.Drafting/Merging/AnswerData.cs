using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Library;
using DocGen.Library.Questions;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Drafting.Merging;

/// <summary>
/// The answers as Scriban sees them. Every leaf is an object of its own, so that the object which reaches the output tells which
/// variable it came from; what it prints is looked up here and never taken from the object.
/// </summary>
internal sealed class AnswerData
{
    private readonly Dictionary<object, DraftHole> _holes = new(ReferenceEqualityComparer.Instance);

    public AnswerData(ClauseLibrary library, CaseAnswers answers, DocumentStyle style)
    {
        Library = library;
        Answers = answers;
        Printer = new ValuePrinter(style);
        // Choices last: their texts may name other values.
        foreach (var variable in library.VariableOrder.Select(p => library.Variables[p]).OrderBy(v => v.Type == VariableType.Choice)) Put(variable);
        Root.SetValue("options", Options(), true);
        Root.SetValue("outsourcing", new ScriptObject
        {
            ["types"] = new ScriptArray(answers.Outsourcing.Select(o => (object)o.Type)),
            ["subtypes"] = new ScriptArray(answers.Outsourcing.SelectMany(o => o.Columns)),
        }, true);
    }

    public ClauseLibrary Library { get; }

    public CaseAnswers Answers { get; }

    public ValuePrinter Printer { get; }

    public ScriptObject Root { get; } = [];

    public DraftHole? Find(object value) => _holes.GetValueOrDefault(value);

    /// <summary>Prints a value that no variable holds: what an expression computed.</summary>
    public string Print(object value, Func<object, string> otherwise) => value switch
    {
        DateTime date => Printer.Date(DateOnly.FromDateTime(date)),
        _ => otherwise(value),
    };

    /// <summary>What the document has to know of the variables that were printed.</summary>
    public ImmutableArray<Variable> Describe(IEnumerable<string> printed)
    {
        var byPath = _holes.Values.Where(h => h.Variable.Length > 0).DistinctBy(h => h.Variable).ToDictionary(h => h.Variable, StringComparer.Ordinal);
        return [.. printed.Distinct(StringComparer.Ordinal).Select(path => Describe(path, byPath[path]))];
    }

    private Variable Describe(string path, DraftHole hole)
    {
        var definition = DefinitionOf(path);
        var date = Answers.Values.TryGetValue(path, out var answer) && answer.Value is DateAnswer d ? d.Date : (DateOnly?)null;
        return new Variable(path, definition.Label, definition.Type switch
        {
            VariableType.Date => VariableKind.Date,
            VariableType.Choice => VariableKind.Choice,
            _ => VariableKind.Text,
        })
        {
            Text = hole.Answered ? hole.Text : "",
            Answered = hole.Answered,
            Question = definition.Help.Length > 0 ? definition.Help : definition.Label,
            Choices = [.. definition.Alternatives.Select(a => TextOf(a.Value)).Where(t => t.Length > 0)],
            Date = date,
        };
    }

    // case.deliverables[2].name is the column `name` of case.deliverables; org.officer.name the field of a person.
    private VariableDefinition DefinitionOf(string path)
    {
        if (Library.Variables.TryGetValue(path, out var definition)) return definition;
        var bracket = path.IndexOf('[', StringComparison.Ordinal);
        var dot = path.LastIndexOf('.');
        var parent = Library.Variables[bracket >= 0 ? path[..bracket] : path[..dot]];
        return dot > bracket
            ? (parent.Columns.FirstOrDefault(c => c.Path == path[(dot + 1)..]) is { } column ? column with { Label = $"{parent.Label}の{column.Label}" } : null) ?? new VariableDefinition(path, $"{parent.Label}（{Persons.LabelOf(path[(dot + 1)..])}）", VariableType.Text)
            : parent with { Type = VariableType.Text };
    }

    private ScriptObject Options()
    {
        var options = new ScriptObject();
        foreach (var id in Library.OptionOrder)
        {
            if (id is "type" or "subtype") continue;
            var option = Library.Options[id];
            var keys = Answers.Options.TryGetValue(id, out var answer) ? answer.Keys : [];
            options.SetValue(id, option.Many ? new ScriptArray(keys) : keys.FirstOrDefault(), true);
        }
        return options;
    }

    private void Put(VariableDefinition definition)
    {
        var parts = definition.Path.Split('.');
        var at = Root;
        foreach (var part in parts[..^1])
        {
            if (!at.TryGetValue(part, out var next) || next is not ScriptObject group) at.SetValue(part, group = [], false);
            at = group;
        }
        at.SetValue(parts[^1], ValueOf(definition), true);
    }

    private object? ValueOf(VariableDefinition definition)
    {
        var answered = Answers.Values.TryGetValue(definition.Path, out var answer);
        if (answered) return ValueOf(definition, definition.Path, answer!.Value);
        if (!definition.Required && !Answers.IsModel) return null;
        return Placeholder(definition, definition.Path);
    }

    private object? ValueOf(VariableDefinition definition, string path, AnswerValue value) => value switch
    {
        _ when value.IsEmpty => null,
        TextAnswer text => Leaf(path, text.Text),
        NumberAnswer { Number: var number } => Remember(IsWhole(number) ? (object)(long)number : number, path, definition.Type == VariableType.Money ? Printer.Money(number) : Printer.Number(number)),
        DateAnswer { Date: var date } => Remember((object)date.ToDateTime(TimeOnly.MinValue), path, Printer.Date(date)),
        ChoiceAnswer { Key: var key } => Leaf(path, TextOf(definition.Alternatives.First(a => a.Key == key).Value)),
        ListAnswer { Items: var items } => List(path, items),
        TableAnswer { Rows: [var person] } when definition.Type == VariableType.Person => Person(definition, path, person),
        TableAnswer { Rows: var rows } => WithKeys(new ScriptArray(rows.Select((row, i) => Row(definition, $"{path}[{i}]", row))), definition, path, rows),
        _ => null,
    };

    private ScriptArray List(string path, ImmutableArray<string> items) =>
        Remember(new ScriptArray(items.Select((item, i) => Leaf($"{path}[{i}]", item))), path, string.Join('、', items));

    // A row that nobody answered stands as its placeholders, which say whose they are.
    private ScriptArray WithKeys(ScriptArray rows, VariableDefinition table, string path, ImmutableArray<ImmutableDictionary<string, AnswerValue>> answered)
    {
        if (table.KeyColumn is not { } column) return rows;
        foreach (var (key, text) in column.Alternatives)
        {
            var given = answered.Index().Where(r => r.Item.TryGetValue(column.Path, out var cell) && cell is ChoiceAnswer choice && choice.Key == key).Select(r => r.Index);
            var row = given.Any() ? rows[given.First()] : Row(table, $"{path}[{key}]", ImmutableDictionary<string, AnswerValue>.Empty.Add(column.Path, new ChoiceAnswer(key)), TextOf(text) + "の");
            rows.SetValue(key, row, true);
        }
        return rows;
    }

    private ScriptObject Row(VariableDefinition table, string path, ImmutableDictionary<string, AnswerValue> row, string whose = "")
    {
        var cells = new ScriptObject();
        foreach (var column in table.Columns)
        {
            var cellPath = $"{path}.{column.Path}";
            cells.SetValue(column.Path, row.TryGetValue(column.Path, out var value) ? ValueOf(column, cellPath, value)
                : Answers.IsModel || RowConditions.IsNeeded(column, row) ? Placeholder(column with { Label = whose + column.Label }, cellPath) : null, true);
        }
        return cells;
    }

    private ScriptObject Person(VariableDefinition definition, string path, ImmutableDictionary<string, AnswerValue> fields)
    {
        var person = new ScriptObject();
        foreach (var field in Persons.Fields)
        {
            person.SetValue(field, fields.TryGetValue(field, out var value) && !value.IsEmpty
                ? Leaf($"{path}.{field}", value.ConditionText)
                : Blank($"{path}.{field}", $"{definition.Label}（{Persons.LabelOf(field)}）"), true);
        }
        return Remember(person, path, Persons.Print(fields));
    }

    private object? Placeholder(VariableDefinition definition, string path) => definition.Type switch
    {
        VariableType.List => new ScriptArray([Blank($"{path}[0]", definition.Label)]),
        VariableType.Table => WithKeys(new ScriptArray([Row(definition, $"{path}[0]", ImmutableDictionary<string, AnswerValue>.Empty)]), definition, path, []),
        VariableType.Person => UnansweredPerson(definition, path),
        VariableType.Choice => Blank(path, string.Join('／', definition.Alternatives.Select(a => TextOf(a.Value)).Where(t => t.Length > 0))),
        _ => Blank(path, definition.Label),
    };

    private ScriptObject UnansweredPerson(VariableDefinition definition, string path)
    {
        var person = Person(definition, path, ImmutableDictionary<string, AnswerValue>.Empty);
        _holes[person] = new DraftHole(path, $"〔{definition.Label}〕", false);
        return person;
    }

    private string Blank(string path, string label)
    {
        var blank = new string($"〔{label}〕".AsSpan());
        _holes[blank] = new DraftHole(path, blank, false);
        return blank;
    }

    private static bool IsWhole(decimal number) => number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue;

    private string? Leaf(string path, string text) =>
        text.Length == 0 ? null : Remember(new string(text.AsSpan()), path, text);

    // A number is boxed by the caller's cast: the box itself is what the output will hand back.
    private T Remember<T>(T value, string path, string text)
        where T : class
    {
        _holes[value] = new DraftHole(path, Answers.Marks.GetValueOrDefault(path, text), true);
        return value;
    }

    /// <summary>The text of a choice, which may name the parties: {{ org.alias }}と協議し、</summary>
    public string TextOf(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal)) return text;
        try
        {
            // What is wrong with it the check of the library says.
            return Template.Parse(text) is { HasErrors: false } parsed ? parsed.Render(new LineContext(this)) : text;
        }
        catch (ScriptRuntimeException)
        {
            return text;
        }
    }
}
