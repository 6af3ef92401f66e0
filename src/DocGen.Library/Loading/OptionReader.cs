using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>options.yaml</c>.</summary>
internal static class OptionReader
{
    public static IEnumerable<Option> Read(YamlMap file, string family, DiagnosticBag bag)
    {
        foreach (var (entry, map) in file.Maps())
        {
            map.RejectUnknown("ask", "help", "choose", "min", "default", "types", "when", "sides", "source", "alternatives");
            yield return new Option(entry.Key, map.RequiredText("ask"), Alternatives(map, bag))
            {
                Help = map.Text("help").TrimEnd(),
                Many = map.OneOf("choose", false, ("one", false), ("any", true)),
                Minimum = (int)Math.Clamp(map.Number("min", 0), 0, 1000),
                Default = map.Texts("default"),
                IsNoneByDefault = map.Find("default") is YamlList { Items.IsEmpty: true },
                Types = map.Texts("types"),
                When = ConditionParser.Read(map, "when", bag),
                Sides = map.Texts("sides"),
                Sources = map.Texts("source"),
                Family = family,
                Place = entry.Place,
                Places = KeyPlaces.In(map),
            };
        }
    }

    private static ImmutableArray<OptionAlternative> Alternatives(YamlMap option, DiagnosticBag bag)
    {
        if (option.RequiredMap("alternatives") is not { } alternatives) return [];
        if (alternatives.Entries.IsEmpty) bag.Add(LibraryRules.NoAlternatives, alternatives.Place);
        return [.. alternatives.Maps().Select(a => Alternative(a.Entry, a.Map))];
    }

    private static OptionAlternative Alternative(YamlEntry entry, YamlMap map)
    {
        map.RejectUnknown("label", "help", "silent", "excludes", "source");
        return new OptionAlternative(entry.Key, map.RequiredText("label"))
        {
            Help = map.Text("help").TrimEnd(),
            Excludes = map.Texts("excludes"),
            Silent = map.Flag("silent"),
            Sources = map.Texts("source"),
            Place = entry.Place,
            Places = KeyPlaces.In(map),
        };
    }
}
