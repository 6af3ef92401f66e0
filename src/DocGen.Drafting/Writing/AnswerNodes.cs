using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Writing;

/// <summary>Answers as they are written into a file.</summary>
public static class AnswerNodes
{
    /// <summary>A value as it would be written.</summary>
    public static JsonNode Of(VariableDefinition variable, AnswerValue value) => value switch
    {
        NumberAnswer number => JsonValue.Create(number.Number),
        ListAnswer list => new JsonArray([.. list.Items.Select(i => JsonValue.Create(i))]),
        TableAnswer { Rows: [var person] } when variable.Type == VariableType.Person =>
            Row(Persons.Fields.Where(person.ContainsKey).Select(f => (f, (JsonNode)JsonValue.Create(person[f].ConditionText)!))),
        TableAnswer table => new JsonArray([.. table.Rows.Select(r => RowOf(variable, r))]),
        _ => JsonValue.Create(value.ConditionText),
    };

    /// <summary>A part of a file as it was read.</summary>
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => Row(map.Entries.Select(e => (e.Key, Of(e.Value)!))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsEmpty: false } scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonObject RowOf(VariableDefinition table, ImmutableDictionary<string, AnswerValue> row) =>
        Row(table.Columns.Where(c => row.ContainsKey(c.Path)).Select(c => (c.Path, Of(c, row[c.Path]))));

    private static JsonObject Row(IEnumerable<(string Key, JsonNode Value)> cells)
    {
        var row = new JsonObject();
        foreach (var (key, value) in cells) row[key] = value;
        return row;
    }
}
