using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using YamlDotNet.Core;

namespace DocGen.Library.Yaml;

/// <summary>
/// What a person most likely did where YAML could not be read. The parser tells where it could not go on, which is often a line or two
/// behind the slip; its own words speak of its inner workings.
/// </summary>
internal static partial class YamlSlips
{
    private const int LinesBack = 3;

    /// <summary>What the parser says (all of it in lower case), and the rule that says it to a drafter; the first that fits.</summary>
    private static readonly (string Words, Rule Rule)[] Known =
    [
        ("escape", LibraryRules.YamlEscape),
        ("quoted scalar", LibraryRules.YamlQuote),
        ("flow mapping", LibraryRules.YamlUnclosed),
        ("flow sequence", LibraryRules.YamlUnclosed),
        ("current state of the object", LibraryRules.YamlUnclosed),
        ("mapping values", LibraryRules.YamlColonInside),
        ("found invalid mapping", LibraryRules.YamlColonInside),
        ("block mapping", LibraryRules.YamlIndent),
        ("block collection", LibraryRules.YamlIndent),
        ("block sequence", LibraryRules.YamlIndent),
        ("simple key", LibraryRules.YamlIndent),
        ("expected ':'", LibraryRules.YamlIndent),
        ("<document start>", LibraryRules.YamlIndent),
        ("cannot start any token", LibraryRules.YamlBadStart),
        ("directive", LibraryRules.YamlBadStart),
    ];

    public static Diagnostic Of(YamlException problem, string text, string file, int firstLine)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        // Of a tab the parser tells on the line above it.
        var last = Math.Min((int)Math.Max(problem.Start.Line, problem.End.Line) + (problem.Message.Contains("invalid tab", StringComparison.Ordinal) ? 1 : 0), lines.Length);
        for (var number = last; number >= Math.Max(1, (int)problem.Start.Line - LinesBack); number--)
        {
            if (InLine(lines[number - 1]) is { } slip) return slip.Rule.At(new Place(file, number + firstLine - 1, slip.Column), slip.Key);
        }
        var place = new Place(file, (int)problem.Start.Line + firstLine - 1, (int)problem.Start.Column);
        var words = problem.Message;
        var rule = Known.FirstOrDefault(k => words.Contains(k.Words, StringComparison.OrdinalIgnoreCase)).Rule;
        return rule?.At(place) ?? LibraryRules.YamlSyntax.At(place, words);
    }

    /// <summary>The slip that made a text of what should have been a key with its value; null for none.</summary>
    public static Diagnostic? In(YamlScalar scalar) =>
        InLine(scalar.Value) is { } slip ? slip.Rule.At(scalar.Place, slip.Key) : null;

    private static (Rule Rule, int Column, string Key)? InLine(string line)
    {
        var indent = line[..^line.TrimStart().Length];
        if (indent.Contains('\t', StringComparison.Ordinal)) return (LibraryRules.YamlTab, 1, "");
        if (indent.Contains('\u3000', StringComparison.Ordinal)) return (LibraryRules.YamlWideSpace, indent.IndexOf('\u3000', StringComparison.Ordinal) + 1, "");
        if (WideColon().Match(line) is { Success: true } wide) return (LibraryRules.YamlWideColon, wide.Groups["colon"].Index + 1, wide.Groups["key"].Value);
        return NoSpace().Match(line) is { Success: true } narrow ? (LibraryRules.YamlNoSpace, narrow.Groups["colon"].Index + 1, narrow.Groups["key"].Value) : null;
    }

    [GeneratedRegex(@"^\s*(?:-\s+)?(?<key>[A-Za-z0-9_./-]+)\s*(?<colon>：)")]
    private static partial Regex WideColon();

    // Not an address: https://…
    [GeneratedRegex(@"^[ ]*(?:-[ ]+)?(?<key>[A-Za-z0-9_./-]+)(?<colon>:)(?:\u3000|(?!//)[^\s:][^:]*$)")]
    private static partial Regex NoSpace();
}
