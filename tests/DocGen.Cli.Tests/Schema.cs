using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocGen.Cli.Tests;

/// <summary>Holds a value against a JSON Schema: the keywords that docgen writes, and a fault for any other.</summary>
internal static class Schema
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "examples", "errorMessage", "then"];

    /// <summary>Where the value does not fit, as paths: <c>values/org/nmae</c>.</summary>
    public static IEnumerable<string> Problems(JsonObject schema, JsonNode? value, string path = "")
    {
        foreach (var (keyword, rule) in schema)
        {
            if (Annotations.Contains(keyword)) continue;
            foreach (var problem in Problems(schema, keyword, rule!, value, path)) yield return problem;
        }
    }

    private static IEnumerable<string> Problems(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string path) => keyword switch
    {
        "type" => When((rule is JsonArray types ? types.Select(t => (string)t!) : [(string)rule!]).Contains(TypeOf(value)), path),
        "const" => When(JsonNode.DeepEquals(rule, value), path),
        "enum" => When(rule.AsArray().Any(e => JsonNode.DeepEquals(e, value)), path),
        "not" => When(Problems(rule.AsObject(), value, path).Any(), path),
        "allOf" => rule.AsArray().SelectMany(o => Problems(o!.AsObject(), value, path)),
        "if" => Problems(rule.AsObject(), value, path).Any() || schema["then"] is not JsonObject then ? [] : Problems(then, value, path),
        "contains" when value is JsonArray list => When(list.Any(i => !Problems(rule.AsObject(), i, path).Any()), path),
        "oneOf" => When(rule.AsArray().Count(o => !Problems(o!.AsObject(), value, path).Any()) == 1, path),
        "anyOf" => When(rule.AsArray().Any(o => !Problems(o!.AsObject(), value, path).Any()), path),
        "required" when value is JsonObject map => rule.AsArray().Select(k => (string)k!).Where(k => !map.ContainsKey(k)).Select(k => $"{path}/{k} is missing"),
        "properties" when value is JsonObject map => map.Where(e => rule[e.Key] is not null).SelectMany(e => Problems(rule[e.Key]!.AsObject(), e.Value, At(path, e.Key))),
        "additionalProperties" when value is JsonObject map => map.Where(e => schema["properties"]?[e.Key] is null)
            .SelectMany(e => rule is JsonObject inner ? Problems(inner, e.Value, At(path, e.Key)) : When((bool)rule!, At(path, e.Key))),
        "propertyNames" when value is JsonObject map => map.SelectMany(e => Problems(rule.AsObject(), JsonValue.Create(e.Key), At(path, e.Key))),
        "items" when value is JsonArray list => list.SelectMany((item, i) => Problems(rule.AsObject(), item, At(path, i.ToString(CultureInfo.InvariantCulture)))),
        "uniqueItems" when value is JsonArray list => When(list.Select(i => i?.ToJsonString()).Distinct().Count() == list.Count, path),
        "minItems" when value is JsonArray list => When(list.Count >= (int)rule, path),
        "minLength" when TypeOf(value) == "string" => When(((string)value!).Length >= (int)rule, path),
        "pattern" when TypeOf(value) == "string" => When(Regex.IsMatch((string)value!, (string)rule!), path),
        "minimum" when TypeOf(value) == "number" => When((decimal)value! >= (decimal)rule, path),
        "maximum" when TypeOf(value) == "number" => When((decimal)value! <= (decimal)rule, path),
        "required" or "properties" or "additionalProperties" or "propertyNames" or "items" or "uniqueItems" or "minItems" or "minLength" or "pattern" or "minimum" or "maximum" or "contains" => [],
        _ => throw new NotSupportedException(keyword),
    };

    private static IEnumerable<string> When(bool isWell, string path) => isWell ? [] : [path];

    private static string At(string path, string key) => path.Length == 0 ? key : $"{path}/{key}";

    private static string TypeOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => "number",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
            _ => "string",
        },
    };
}
