using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>variables.yaml</c>.</summary>
internal static class VariableReader
{
    public static IEnumerable<VariableDefinition> Read(YamlMap file, string family, DiagnosticBag bag)
    {
        foreach (var (group, members) in file.Maps())
        {
            foreach (var (entry, map) in members.Maps()) yield return Variable($"{group.Key}.{entry.Key}", entry, map, family, bag);
        }
    }

    private static VariableDefinition Variable(string path, YamlEntry entry, YamlMap map, string family, DiagnosticBag bag)
    {
        map.RejectUnknown("label", "type", "example", "help", "required", "default", "pattern", "message", "min", "max", "when",
            "alternatives", "columns", "holder", "apart", "after", "term", "source");
        var type = Type(map);
        if (type != VariableType.Choice && map.Has("alternatives")) bag.Add(LibraryRules.OnlyForType, map.PlaceOf("alternatives"), "alternatives", "choice");
        if (type != VariableType.Table && map.Has("columns")) bag.Add(LibraryRules.OnlyForType, map.PlaceOf("columns"), "columns", "table");
        foreach (var key in (string[])["holder", "apart"])
        {
            if (type != VariableType.Table && map.Has(key)) bag.Add(LibraryRules.OnlyForType, map.PlaceOf(key), key, "table");
        }
        if (type != VariableType.Date && map.Has("after")) bag.Add(LibraryRules.OnlyForType, map.PlaceOf("after"), "after", "date");
        return new VariableDefinition(path, map.RequiredText("label"), type)
        {
            Example = Shown(map.Find("example")),
            ExampleAnswer = map.Find("example"),
            Help = map.Text("help").TrimEnd(),
            Required = map.Flag("required", true),
            Default = (map.Find("default") as YamlScalar)?.Value,
            DefaultAnswer = map.Find("default"),
            Pattern = map.Text("pattern"),
            PatternMessage = map.Text("message"),
            Minimum = map.Number("min"),
            Maximum = map.Number("max"),
            When = ConditionParser.Read(map, "when", bag),
            Alternatives = type == VariableType.Choice ? Choices(map, bag) : [],
            Columns = type == VariableType.Table ? Columns(map, family, bag) : [],
            Holder = map.Texts("holder"),
            Apart = [.. (map.List("apart")?.Maps() ?? []).Select(Apart)],
            After = map.Texts("after"),
            IsTerm = map.Flag("term"),
            Sources = map.Texts("source"),
            Family = family,
            Place = entry.Place,
            Places = KeyPlaces.In(map),
        };
    }

    private static ApartRows Apart(YamlMap map)
    {
        map.RejectUnknown("one", "other", "clause", "reason");
        return new ApartRows(map.Texts("one"), map.Texts("other"), map.RequiredText("clause"), map.RequiredText("reason").Trim()) { Places = KeyPlaces.In(map) };
    }

    private static VariableType Type(YamlMap map) => map.OneOf("type", VariableType.Text,
        ("text", VariableType.Text), ("multiline", VariableType.Multiline), ("date", VariableType.Date), ("number", VariableType.Number),
        ("money", VariableType.Money), ("choice", VariableType.Choice), ("list", VariableType.List), ("table", VariableType.Table),
        ("person", VariableType.Person));

    /// <summary>A list in a row, the rows of a table one after the other.</summary>
    private static string Shown(YamlNode? example) => example switch
    {
        YamlScalar scalar => scalar.Value,
        YamlList list => string.Join("、", list.Items.Select(Shown)),
        YamlMap map => string.Join("　", map.Entries.Select(e => Shown(e.Value))),
        _ => "",
    };

    private static ImmutableArray<KeyValuePair<string, string>> Choices(YamlMap map, DiagnosticBag bag)
    {
        if (map.RequiredMap("alternatives") is not { } alternatives) return [];
        if (alternatives.Entries.IsEmpty) bag.Add(LibraryRules.NoAlternatives, alternatives.Place);
        // An alternative may be empty: the words are then simply left out.
        return [.. alternatives.Entries.Select(e => KeyValuePair.Create(e.Key, e.Value.IsEmpty ? "" : e.Value.AsText() ?? ""))];
    }

    private static ImmutableArray<VariableDefinition> Columns(YamlMap map, string family, DiagnosticBag bag)
    {
        if (map.RequiredMap("columns") is not { } columns) return [];
        return [.. columns.Maps().Select(c => Variable(c.Entry.Key, c.Entry, c.Map, family, bag))];
    }
}
