using System.Text.Json;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Records;

/// <summary>The part on values: one property a variable.</summary>
public static partial class AnswerSchema
{
    private const string Digit = "[0-9０-９]";

    // As a case may write them (ValueReader); which day a month has is left to that.
    private const string DatePattern = $"^\\s*({Digit}{{4}}([-－]{Digit}{{1,2}}[-－]|[/／]{Digit}{{1,2}}[/／]){Digit}{{1,2}}|({Digit}{{4}}|(令和|平成|昭和|大正|明治)({Digit}{{1,2}}|元))年{Digit}{{1,2}}月{Digit}{{1,2}}日)\\s*$";

    private const string NumberPattern = $"^\\s*[-+－＋]?({Digit}|[,，])*[.．]?{Digit}+円?\\s*$";

    private static void WriteValues(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("values");
        json.WriteString("title", "記入事項");
        json.WriteString("type", "object");
        json.WriteString("description", "記入事項");
        json.WriteBoolean("additionalProperties", false);
        WriteGroup(json, [.. library.VariableOrder.Select(p => (p, library.Variables[p]))], dotted: true);
        json.WriteEndObject();
    }

    // Values may be written nested (org: name:) or dotted (org.name:); the schema offers both.
    private static void WriteGroup(Utf8JsonWriter json, IReadOnlyList<(string Path, VariableDefinition Variable)> variables, bool dotted)
    {
        json.WriteStartObject("properties");
        foreach (var group in variables.GroupBy(v => v.Path.Split('.')[0]))
        {
            if (group.Count() == 1 && group.First().Path == group.Key)
            {
                json.WritePropertyName(group.Key);
                WriteVariable(json, group.First().Variable);
                continue;
            }
            json.WriteStartObject(group.Key);
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            WriteGroup(json, [.. group.Select(v => (v.Path[(group.Key.Length + 1)..], v.Variable))], dotted: false);
            json.WriteEndObject();
        }
        if (dotted)
        {
            foreach (var (path, variable) in variables.Where(v => v.Path.Contains('.', StringComparison.Ordinal)))
            {
                json.WritePropertyName(path);
                WriteVariable(json, variable);
            }
        }
        json.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter json, VariableDefinition variable)
    {
        json.WriteStartObject();
        json.WriteString("title", variable.Label);
        Description(json, variable.Help);
        if (variable.Example.Length > 0)
        {
            json.WriteStartArray("examples");
            json.WriteStringValue(variable.Example);
            json.WriteEndArray();
        }
        switch (variable.Type)
        {
            case VariableType.Choice:
                Consts(json, variable.Alternatives.Select(a => (a.Key, a.Value)));
                break;
            case VariableType.Date:
                json.WriteString("type", "string");
                // Not `format: date`, which knows one way of writing only.
                json.WriteString("pattern", DatePattern);
                json.WriteString("errorMessage", "日付は 2026-11-21、2026/11/21、令和8年11月21日 のように書きます。");
                break;
            case VariableType.Number or VariableType.Money:
                json.WriteStartArray("type");
                json.WriteStringValue("number");
                json.WriteStringValue("string");
                json.WriteEndArray();
                json.WriteString("pattern", NumberPattern);
                json.WriteString("errorMessage", "数を書きます（1200、1,200、１２００）。");
                if (variable.Minimum is { } minimum) json.WriteNumber("minimum", minimum);
                if (variable.Maximum is { } maximum) json.WriteNumber("maximum", maximum);
                break;
            case VariableType.List:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WrittenText(json);
                json.WriteEndObject();
                break;
            case VariableType.Table:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteFields(json, variable.Columns.Select(c => (c.Path, (Action)(() => WriteVariable(json, c)))));
                json.WriteEndObject();
                break;
            case VariableType.Person:
                json.WriteStartArray("type");
                json.WriteStringValue("object");
                json.WriteStringValue("string");
                json.WriteEndArray();
                WriteProperties(json, Persons.Fields.Select(f => (f, (Action)(() => PersonField(json, f)))));
                break;
            default:
                WrittenText(json);
                if (variable.Pattern.Length > 0) json.WriteString("pattern", variable.Pattern);
                break;
        }
        json.WriteEndObject();
    }

    // A text that is all digits (a grade, a telephone extension) is a number to YAML unless someone quotes it.
    private static void WrittenText(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteEndArray();
    }

    private static void PersonField(Utf8JsonWriter json, string field)
    {
        json.WriteStartObject();
        WrittenText(json);
        json.WriteString("title", Persons.LabelOf(field));
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<(string Name, Action Write)> fields)
    {
        json.WriteString("type", "object");
        WriteProperties(json, fields);
    }

    private static void WriteProperties(Utf8JsonWriter json, IEnumerable<(string Name, Action Write)> fields)
    {
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var (name, write) in fields)
        {
            json.WritePropertyName(name);
            write();
        }
        json.WriteEndObject();
    }
}
