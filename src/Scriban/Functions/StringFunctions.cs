using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The <c>string</c> object: changing, cutting and searching text.</summary>
public partial class StringFunctions : ScriptObject
{
    /// <summary>Writes quotes, backslashes and control characters as they are written in a string literal.</summary>
    public static string? Escape(string? text)
    {
        if (text is null || !text.Any(c => c < ' ' || c is '"' or '\\'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 10);
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\a' => "\\a",
                '\b' => "\\b",
                '\t' => "\\t",
                '\r' => "\\r",
                '\v' => "\\v",
                '\f' => "\\f",
                '\n' => "\\n",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }

    public static string Append(TemplateContext context, string? text, string? with) => WithinLimit(context, text, with);

    public static string Prepend(TemplateContext context, string? text, string? by) => WithinLimit(context, by, text);

    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>Makes the first letter of every word upper case.</summary>
    public static string Capitalizewords(string? text)
    {
        var atWordStart = true;
        return string.Concat((text ?? string.Empty).Select(c =>
        {
            if (char.IsWhiteSpace(c))
            {
                atWordStart = true;
            }
            else if (atWordStart && char.IsLetter(c))
            {
                atWordStart = false;
                return char.ToUpper(c, CultureInfo.CurrentCulture);
            }

            return c;
        }));
    }

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.CurrentCulture);

    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.CurrentCulture);

    public static bool EqualsIgnoreCase(string? text, string? value) =>
        text is not null && text.Equals(value, StringComparison.InvariantCultureIgnoreCase);

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Letters and digits in lower case, whatever stands between them as one hyphen.</summary>
    public static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result is not [.., '-'])
            {
                result.Append('-');
            }
        }

        return result is [.., '-'] ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    /// <summary>The text as a string literal.</summary>
    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    public static string Pluralize(int number, string singular, string plural) => number == 1 ? singular : plural;

    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, string.Empty, StringComparison.Ordinal);

    public static string? RemoveFirst(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : ReplaceOnce(text, remove, string.Empty, false);

    public static string? RemoveLast(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : ReplaceOnce(text, remove, string.Empty, true);

    public static string Replace(TemplateContext context, string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text)
            ? string.Empty
            : WithinLimit(context, text.Replace(match ?? string.Empty, replace ?? string.Empty, StringComparison.Ordinal), null);

    public static string ReplaceFirst(TemplateContext context, string? text, string? match, string? replace, bool fromEnd = false) =>
        WithinLimit(context, ReplaceOnce(text ?? string.Empty, match, replace ?? string.Empty, fromEnd), null);

    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary>A part of the text to its end or of a given length; a negative start counts from the end.</summary>
    public static string Slice(string? text, int start, int? length = null)
    {
        var size = text?.Length ?? 0;
        var isBeforeTheText = start + size < 0 && start + size + (length ?? size) <= 0;
        return isBeforeTheText ? string.Empty : Cut(text, start, length ?? size);
    }

    /// <summary>A part of the text, one character unless told otherwise.</summary>
    public static string Slice1(string? text, int start, int length = 1) => length <= 0 ? string.Empty : Cut(text, start, length);

    public static IEnumerable<object?> Split(string? text, string? match)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new ScriptRange();
        }

        return new ScriptRange(string.IsNullOrEmpty(match) ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries));
    }

    public static string? LStrip(string? text) => text?.TrimStart();

    public static string? RStrip(string? text) => text?.TrimEnd();

    public static string? Strip(string? text) => text?.Trim();

    public static string StripNewlines(string? text) =>
        (text ?? string.Empty).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    /// <summary>The text cut to a length, the mark for what is missing counted in.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        ellipsis ??= "...";
        return string.IsNullOrEmpty(text) || text.Length <= length
            ? text ?? string.Empty
            : text[..Math.Max(0, length - ellipsis.Length)] + ellipsis;
    }

    /// <summary>The first words of the text, always followed by three dots.</summary>
    public static string Truncatewords(string? text, int count, string? ellipsis = null) =>
        string.IsNullOrEmpty(text) ? string.Empty : string.Join(' ', WhiteSpace().Split(text).Take(count)) + "...";

    public static string PadLeft(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadLeft(Width(context, width));

    public static string PadRight(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadRight(Width(context, width));

    public static int IndexOf(string text, string search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(search);
        var comparison = StringComparison.CurrentCulture;
        if (stringComparison is not null && !Enum.TryParse(stringComparison, out comparison))
        {
            throw new ArgumentException($"'{stringComparison}' is not a valid {nameof(stringComparison)}", nameof(stringComparison));
        }

        var start = startIndex ?? 0;
        return text.IndexOf(search, start, count ?? text.Length - start, comparison);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    private static string Cut(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length)
        {
            return string.Empty;
        }

        if (start < 0)
        {
            start += text.Length;
        }

        if (start < 0)
        {
            // What lies before the text is missing from the part.
            length += start;
            start = 0;
        }

        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static string ReplaceOnce(string text, string? match, string replace, bool fromEnd)
    {
        if (string.IsNullOrEmpty(match))
        {
            return text;
        }

        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length));
    }

    private static string WithinLimit(TemplateContext context, string? first, string? second)
    {
        var length = (long)(first?.Length ?? 0) + (second?.Length ?? 0);
        return context.LimitToString > 0 && length > context.LimitToString
            ? throw new InvalidOperationException($"The resulting string length exceeds the configured LimitToString `{context.LimitToString}`.")
            : string.Concat(first, second);
    }

    private static int Width(TemplateContext context, int width) =>
        context.LimitToString > 0 && width > context.LimitToString
            ? throw new ArgumentOutOfRangeException(nameof(width), $"Padding width `{width}` exceeds the configured LimitToString `{context.LimitToString}`.")
            : width;
}
