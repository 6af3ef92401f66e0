using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Library;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Tests.Content;

/// <summary>An answer to every variable, made from its definition: the example, the default, or something of its type.</summary>
internal static class GeneratedValues
{
    /// <summary>The answers by path.</summary>
    /// <param name="library">The library whose variables are answered.</param>
    /// <param name="turn">Chooses among the texts of a choice: each has its turn.</param>
    public static JsonObject Of(ClauseLibrary library, int turn)
    {
        var values = new JsonObject();
        foreach (var path in library.VariableOrder) values[path] = Of(library.Variables[path], turn);
        return values;
    }

    public static JsonNode For(VariableDefinition variable, int turn) => Of(variable, turn);

    private static JsonNode Of(VariableDefinition variable, int turn) => variable.Type switch
    {
        VariableType.Date => "2028-04-01",
        VariableType.Number or VariableType.Money => Number(variable),
        VariableType.Choice => variable.Alternatives[turn % variable.Alternatives.Length].Key,
        VariableType.List => Items(variable),
        VariableType.Table => new JsonArray([.. Enumerable.Range(0, Math.Max(2, (int)(variable.Minimum ?? 0))).Select(_ => Row(variable, turn))]),
        VariableType.Person => new JsonObject { ["section"] = "総務部", ["post"] = "部長", ["name"] = "甲野　太郎", ["phone"] = "03-1234-5678", ["mail"] = "kono@example.jp" },
        _ => Text(variable),
    };

    private static JsonObject Row(VariableDefinition table, int turn) =>
        new(table.Columns.Select(c => KeyValuePair.Create(c.Path, (JsonNode?)Of(c, turn))));

    private static JsonArray Items(VariableDefinition variable)
    {
        var examples = variable.ExampleAnswer is YamlList list ? [.. list.Items.OfType<YamlScalar>().Select(s => s.Value)]
            : new List<string> { variable.Label + "の一つ目", variable.Label + "の二つ目" };
        while (examples.Count < variable.Minimum) examples.Add($"{variable.Label}の{examples.Count + 1}");
        return new JsonArray([.. examples.Select(e => (JsonNode)e)]);
    }

    private static string Number(VariableDefinition variable)
    {
        var given = new[] { variable.Example, variable.Default ?? "" }.FirstOrDefault(t => decimal.TryParse(t, NumberStyles.Number, CultureInfo.InvariantCulture, out _));
        var number = given is null ? 20 : decimal.Parse(given, NumberStyles.Number, CultureInfo.InvariantCulture);
        return Math.Clamp(number, variable.Minimum ?? number, variable.Maximum ?? number).ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(VariableDefinition variable)
    {
        if (variable.Example.Length > 0) return variable.Example;
        return variable.Default is { Length: > 0 } given ? given : variable.Label + "の内容";
    }
}
