using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Fuzz.Targets;

/// <summary>Any text as YAML, and every read from the tree.</summary>
public sealed class YamlTarget(SeedLibrary library) : TextTarget("yaml", library.Yaml)
{
    protected override void Run(string text)
    {
        var bag = new DiagnosticBag();
        Walk(YamlDocument.Parse(text, "fuzz.yaml", bag));
    }

    private static void Walk(YamlNode node)
    {
        if (node.IsEmpty) return;
        switch (node)
        {
            case YamlMap map:
                foreach (var entry in map.Entries) Walk(entry.Value);
                map.RejectUnknown("title");
                break;
            case YamlList list:
                foreach (var item in list.Items) Walk(item);
                break;
            case YamlScalar scalar:
                scalar.AsNumber();
                scalar.PlaceOf(scalar.Value.Length / 2);
                break;
        }
    }
}
