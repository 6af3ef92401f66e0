using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Outcomes;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>outcomes.yaml</c>.</summary>
internal static class OutcomeReader
{
    public static IEnumerable<Outcome> Read(YamlMap file, string family, DiagnosticBag bag)
    {
        foreach (var (entry, map) in file.Maps())
        {
            map.RejectUnknown("kind", "label", "reason", "when", "source");
            var kind = map.OneOf("kind", OutcomeKind.Contradictory, ("allowed", OutcomeKind.Allowed), ("conditional", OutcomeKind.Conditional),
                ("denied", OutcomeKind.Denied), ("contradictory", OutcomeKind.Contradictory));
            yield return new Outcome(entry.Key, family, kind, map.RequiredText("label"), map.RequiredText("reason").Trim())
            {
                When = ConditionParser.Read(map, "when", bag),
                Sources = map.Texts("source"),
                Place = entry.Place,
                Places = KeyPlaces.In(map),
            };
        }
    }
}
