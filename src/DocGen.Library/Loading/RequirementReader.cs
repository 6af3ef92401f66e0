using DocGen.Library.Requirements;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>requirements.yaml</c>.</summary>
internal static class RequirementReader
{
    public static RequirementMap Read(YamlMap file, string family)
    {
        file.RejectUnknown("title", "requirements", "answers", "exempt");
        var requirements = file.RequiredMap("requirements") is { } map ? Side("requirements", map) : new RequirementSide("requirements", "", "", family);
        var sides = file.RequiredMap("answers")?.Maps().Select(m => Side(m.Entry.Key, m.Map)) ?? [];
        return new RequirementMap(family, file.RequiredText("title"), requirements, [.. sides])
        {
            Exemptions = [.. file.List("exempt")?.Maps().Select(Exemption) ?? []],
            Place = file.Place,
        };
    }

    private static RequirementSide Side(string id, YamlMap map)
    {
        map.RejectUnknown("label", "template", "folder", "partial");
        return new RequirementSide(id, map.RequiredText("label"), map.RequiredText("template"), map.RequiredText("folder").TrimEnd('/'))
        {
            Partial = map.Flag("partial"),
            Place = map.Place,
        };
    }

    private static Exemption Exemption(YamlMap map)
    {
        map.RejectUnknown("requirement", "side", "reason");
        return new Exemption(map.RequiredText("requirement"), map.Texts("side"), map.RequiredText("reason").Trim()) { Place = map.Place };
    }
}
