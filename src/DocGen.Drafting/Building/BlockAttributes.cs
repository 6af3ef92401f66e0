using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DocGen.Drafting.Building;

/// <summary>What stands in braces behind a paragraph or heading or above a table: <c>{#name .supplement widths="1,4"}</c>.</summary>
internal sealed partial record BlockAttributes(string Anchor, IReadOnlySet<string> Classes, IReadOnlyDictionary<string, string> Values)
{
    public static BlockAttributes None { get; } = new("", new HashSet<string>(), new Dictionary<string, string>());

    /// <summary>Takes the attributes off the end of a text.</summary>
    public static (string Text, BlockAttributes Attributes) TakeFrom(string text)
    {
        if (!text.EndsWith('}')) return (text, None);
        var match = AtEnd().Match(text);
        return match.Success ? (text[..match.Index].TrimEnd(), Parse(match.Groups[1].Value)) : (text, None);
    }

    /// <summary>Whether a line holds nothing but attributes.</summary>
    public static bool IsAttributeLine(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.Length > 2 && trimmed[0] == '{' && trimmed[^1] == '}' && AtEnd().IsMatch(trimmed) && trimmed.IndexOf('}') == trimmed.Length - 1;
    }

    public static BlockAttributes Parse(string inside)
    {
        var anchor = "";
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match part in Part().Matches(inside))
        {
            if (part.Value[0] == '#') anchor = part.Value[1..];
            else if (part.Value[0] == '.') classes.Add(part.Value[1..]);
            else values[part.Groups[1].Value] = part.Groups[2].Value;
        }
        return new BlockAttributes(anchor, classes, values);
    }

    /// <summary>The widths that the author gives the columns of a table; null where they are not as many.</summary>
    public ImmutableArray<decimal>? Weights(int columns)
    {
        var given = Values.GetValueOrDefault("widths", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(w => decimal.TryParse(w, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) && weight > 0 ? weight : 1).ToImmutableArray();
        return given.Length == columns && columns > 0 ? given : null;
    }

    [GeneratedRegex("""\{((?>\s*(?:[#.][\w.-]+|[\w-]+="[^"]*"))+)\s*\}$""")]
    private static partial Regex AtEnd();

    [GeneratedRegex("[#.][\\w.-]+|([\\w-]+)=\"([^\"]*)\"")]
    private static partial Regex Part();
}
