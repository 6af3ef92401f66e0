using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Measures;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>measures.yaml</c>.</summary>
internal static class MeasureReader
{
    private static readonly string[] Known = ["title", "help", "types", "when", "source", "remarks"];

    public static MeasureMatrix Read(YamlMap file, string family, DiagnosticBag bag)
    {
        file.RejectUnknown("columns", "measures");
        var columns = file.RequiredList("columns")?.Maps().Select(Column).ToImmutableArray() ?? [];
        var ids = columns.Select(c => c.Id).ToList();
        var measures = file.RequiredMap("measures")?.Maps().Select(m => Measure(m.Entry, m.Map, ids, bag)).ToImmutableArray() ?? [];
        return new MeasureMatrix(family, columns, measures) { Places = KeyPlaces.In(file) };
    }

    private static MatrixColumn Column(YamlMap map)
    {
        map.RejectUnknown("id", "label");
        return new MatrixColumn(map.RequiredText("id"), map.RequiredText("label"));
    }

    private static Measure Measure(YamlEntry entry, YamlMap map, List<string> columns, DiagnosticBag bag)
    {
        var standings = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, Standing>>();
        foreach (var side in map.Entries)
        {
            if (Known.Contains(side.Key)) continue;
            // Every other key names a side, and a side holds standings; anything else is a slip of the keyboard.
            if (side.Value is YamlMap of) standings[side.Key] = Standings(of, columns, bag);
            else bag.Add(LibraryRules.UnknownKey, side.Place, side.Key, Nearest.Text(side.Key, Known), string.Join(", ", Known) + ", spec, contract");
        }
        return new Measure(entry.Key, map.RequiredText("title"))
        {
            Help = map.Text("help").TrimEnd(),
            Types = map.Texts("types"),
            When = ConditionParser.Read(map, "when", bag),
            Standings = standings.ToImmutable(),
            Remarks = Remarks(map, columns, bag),
            Sources = map.Texts("source"),
            Place = entry.Place,
            Places = KeyPlaces.In(map),
        };
    }

    private static ImmutableDictionary<string, Standing> Standings(YamlMap map, List<string> columns, DiagnosticBag bag)
    {
        var standings = ImmutableDictionary.CreateBuilder<string, Standing>();
        foreach (var entry in map.Entries)
        {
            CheckColumn(entry, columns, bag);
            standings[entry.Key] = map.OneOf(entry.Key, Standing.NotApplicable, ("required", Standing.Required),
                ("optional", Standing.Optional), ("included", Standing.Included), ("na", Standing.NotApplicable));
        }
        return standings.ToImmutable();
    }

    private static ImmutableDictionary<string, string> Remarks(YamlMap map, List<string> columns, DiagnosticBag bag)
    {
        var remarks = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in map.Map("remarks")?.Entries ?? [])
        {
            CheckColumn(entry, columns, bag);
            remarks[entry.Key] = entry.Value.AsText()?.TrimEnd() ?? "";
        }
        return remarks.ToImmutable();
    }

    private static void CheckColumn(YamlEntry entry, List<string> columns, DiagnosticBag bag)
    {
        if (!columns.Contains(entry.Key)) bag.Add(LibraryRules.UnknownColumn, entry.Place, entry.Key, Nearest.Text(entry.Key, columns));
    }
}
