using System.Text.RegularExpressions;
using DocGen.Documents.Numbering;

namespace DocGen.Tests.Shared;

/// <summary>Reads just so much of <c>templates/numbering.yaml</c> that tests run on the real schemes without the library's loader.</summary>
public static partial class SchemeFile
{
    private static readonly Lazy<Dictionary<string, NumberingScheme>> Schemes = new(Read);

    public static NumberingScheme Scheme(string id) => Schemes.Value[id];

    public static IReadOnlyCollection<string> Ids => Schemes.Value.Keys;

    private static Dictionary<string, NumberingScheme> Read()
    {
        var schemes = new Dictionary<string, NumberingScheme>(StringComparer.Ordinal);
        var current = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "templates", "numbering.yaml")))
        {
            if (line.StartsWith('#') || line.Trim() is "" or "levels:") continue;
            if (line[0] != ' ') schemes[current = line.TrimEnd(':')] = new(current, "", []);
            else if (line.Trim() == "references: statute") schemes[current] = schemes[current] with { StatuteReferences = true };
            else if (line.TrimStart().StartsWith("- {", StringComparison.Ordinal)) schemes[current] = schemes[current] with { Levels = schemes[current].Levels.Add(Level(line)) };
        }
        return schemes;
    }

    private static NumberingLevel Level(string line)
    {
        var values = Pair().Matches(line).ToDictionary(m => m.Groups["key"].Value, m => m.Groups["value"].Value.Trim('"'), StringComparer.Ordinal);
        var label = values["label"];
        return new(values["id"], Enum.Parse<LevelRole>(values["role"], ignoreCase: true), label, values.GetValueOrDefault("reference", label))
        {
            Form = Enum.Parse<NumberForm>(values.GetValueOrDefault("form", "decimal"), ignoreCase: true),
            Width = values.TryGetValue("width", out var width) ? Enum.Parse<DigitWidth>(width, ignoreCase: true) : null,
            Continuous = values.GetValueOrDefault("continuous") == "true",
            Indent = decimal.Parse(values.GetValueOrDefault("indent", "0"), System.Globalization.CultureInfo.InvariantCulture),
            StyleName = values["style"],
        };
    }

    [GeneratedRegex(@"(?<=[{,]\s?)(?<key>[a-z]+): (?<value>""[^""]*""|(?:\{\w+\}|[^,{}])+)")]
    private static partial Regex Pair();
}
