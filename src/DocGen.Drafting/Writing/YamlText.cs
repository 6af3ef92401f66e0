using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocGen.Drafting.Writing;

/// <summary>
/// Writes YAML as a drafter would: without quotes where none are needed, short rows on one line, texts of several lines as a block.
/// Whatever the texts hold, they are read back as they were.
/// </summary>
internal static partial class YamlText
{
    private const int LineLength = 110;

    /// <summary>Appends a key with what stands under it.</summary>
    public static void Write(StringBuilder into, string key, JsonNode? node, int indent)
    {
        into.Append(' ', indent).Append(Scalar(key, inFlow: false)).Append(':');
        Value(into, node, indent);
    }

    /// <summary>A text on one line, in quotes where it would be taken for something else.</summary>
    public static string Scalar(string text, bool inFlow) => IsPlain(text, inFlow) ? text : Quoted(text);

    private static void Value(StringBuilder into, JsonNode? node, int indent)
    {
        if (Flow(node) is { } flow && indent + flow.Length < LineLength && !(node is JsonArray { Count: > 0 } rows && rows.Any(r => r is JsonObject)))
        {
            into.Append(' ').Append(flow).Append('\n');
            return;
        }
        switch (node)
        {
            case JsonObject map:
                into.Append('\n');
                foreach (var (key, value) in map) Write(into, key, value, indent + 2);
                break;
            case JsonArray list:
                into.Append('\n');
                foreach (var item in list) Item(into, item, indent + 2);
                break;
            default:
                Long(into, Text(node), indent);
                break;
        }
    }

    private static void Item(StringBuilder into, JsonNode? item, int indent)
    {
        into.Append(' ', indent).Append('-');
        if (Flow(item) is { } flow && (item is not JsonObject || indent + flow.Length < LineLength))
        {
            into.Append(' ').Append(flow).Append('\n');
        }
        else if (item is JsonObject map)
        {
            var first = true;
            foreach (var (key, value) in map)
            {
                var line = new StringBuilder();
                Write(line, key, value, indent + 2);
                into.Append(first ? " " + line.ToString().TrimStart() : line.ToString());
                first = false;
            }
        }
        else
        {
            Long(into, Text(item), indent);
        }
    }

    private static void Long(StringBuilder into, string text, int indent)
    {
        if (!IsBlock(text))
        {
            into.Append(' ').Append(Scalar(text, inFlow: false)).Append('\n');
            return;
        }
        into.Append(" |-\n");
        foreach (var line in text.Split('\n')) into.Append(' ', line.Length == 0 ? 0 : indent + 2).Append(line).Append('\n');
    }

    /// <summary>The node on one line; null where it holds a text of several lines.</summary>
    private static string? Flow(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                var entries = map.Select(e => Inside(e.Value) is { } value ? $"{Scalar(e.Key, inFlow: true)}: {value}" : null).ToList();
                return entries.Contains(null) ? null : $"{{{string.Join(", ", entries)}}}";
            case JsonArray list:
                var items = list.Select(Inside).ToList();
                return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                return IsBlock(Text(value)) ? null : Scalar(Text(value), inFlow: false);
            default:
                return node?.ToJsonString() ?? "\"\"";
        }
    }

    private static string? Inside(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? IsBlock(Text(value)) ? null : Scalar(Text(value), inFlow: true) : Flow(node);

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";

    private static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text[0] is not (' ' or '\n' or '\t') && !text.EndsWith('\n')
        && text.Split('\n').All(l => !l.EndsWith(' ') && !l.EndsWith('\t')) && !text.Any(c => c != '\n' && NeedsEscape(c));

    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || text != text.Trim() || "-?:,[]{}#&*!|>'\"%@`=".Contains(text[0], StringComparison.Ordinal)) return false;
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text.EndsWith(':') || text.Any(NeedsEscape)) return false;
        return !(inFlow && text.Any(c => ",[]{}:".Contains(c, StringComparison.Ordinal))) && !Other().IsMatch(text);
    }

    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                <= 0xFFFF when NeedsEscape((char)rune.Value) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune.ToString()),
            };
        }
        return quoted.Append('"').ToString();
    }

    // What other readers of YAML take for a number, a truth value or nothing.
    [GeneratedRegex(@"^([-+]?[0-9][0-9_,]*(\.[0-9]*)?([eE][-+]?[0-9]+)?|[-+]?\.[0-9]+|0[xo][0-9a-fA-F]+|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|[0-9]+(:[0-9]+)+|---.*|\.\.\.)$")]
    private static partial Regex Other();
}
