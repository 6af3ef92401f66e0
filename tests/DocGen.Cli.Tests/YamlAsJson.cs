using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Tests;

/// <summary>A YAML file as an editor that knows JSON Schema sees it: plain numbers are numbers, what is quoted is text.</summary>
internal static class YamlAsJson
{
    public static JsonNode Read(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlDocument.Parse(text, "file.yaml", bag);
        Assert.Equal(0, bag.Count);
        return Of(root)!;
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        _ when node.IsEmpty => null,
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar scalar when IsPlain(scalar) && decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar { Value: "true" or "false" } scalar when IsPlain(scalar) => JsonValue.Create(scalar.Value == "true"),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static bool IsPlain(YamlScalar scalar) => scalar.PlaceOf(0) == scalar.Place;
}
