using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>bodies.yaml</c>.</summary>
internal static class BodyReader
{
    public static IEnumerable<Body> Read(YamlMap file)
    {
        foreach (var (entry, map) in file.Maps())
        {
            map.RejectUnknown("label", "help", "style", "options", "documents", "ask");
            yield return new Body(entry.Key, map.RequiredText("label"))
            {
                Help = map.Text("help").TrimEnd(),
                Style = map.Text("style"),
                Options = [.. map.Map("options")?.Entries.Select(o => KeyValuePair.Create(o.Key, o.Value.AsText() ?? "")) ?? []],
                Documents = map.Texts("documents"),
                Ask = map.Texts("ask"),
                Place = entry.Place,
            };
        }
    }
}
