using DocGen.Documents.Diagnostics;
using DocGen.Library.Concordances;
using DocGen.Library.Conditions;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>concordance.yaml</c>.</summary>
internal static class ConcordanceReader
{
    public static IEnumerable<Demand> Read(YamlMap file, string family, DiagnosticBag bag)
    {
        foreach (var (entry, map) in file.Maps())
        {
            map.RejectUnknown("title", "clause", "spec", "contract", "documents", "when", "note", "source");
            yield return new Demand(entry.Key, family, map.RequiredText("title"), map.RequiredText("clause"))
            {
                Spec = map.Texts("spec"),
                Contract = map.Texts("contract"),
                Documents = map.Texts("documents"),
                When = ConditionParser.Read(map, "when", bag),
                Note = map.Text("note").Trim(),
                Sources = map.Texts("source"),
                Place = entry.Place,
                Places = KeyPlaces.In(map),
            };
        }
    }
}
