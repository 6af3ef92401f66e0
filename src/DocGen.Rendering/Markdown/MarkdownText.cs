using System.Buffers;
using System.Text;

namespace DocGen.Rendering.Markdown;

/// <summary>Sets text so that Markdown reads back just that text, whatever characters it holds.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that mean something anywhere in a line, in CommonMark or its common extensions.</summary>
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*_[]{}<>&|~^$#@");

    /// <summary>Characters that mean something when doubled: ++, ==, "", ''.</summary>
    private static readonly SearchValues<char> Doubled = SearchValues.Create("+=\"':!");

    /// <summary>Characters that begin a list, a rule, a definition or a heading's underline at the start of a line.</summary>
    private static readonly SearchValues<char> AtStart = SearchValues.Create("+=:!\"'");

    /// <summary>Escapes one line's text.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="atStart">Whether it begins its line.</param>
    public static string Escape(string text, bool atStart)
    {
        text = text.Replace('\t', ' ');
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c)) continue;
            if (c == ' ' && IsLoose(text, i))
            {
                // Spaces at the ends, and after one another, would be dropped or make code of the line.
                result.Append("&#32;");
                continue;
            }
            if (NeedsBackslash(text, i, atStart)) result.Append('\\');
            result.Append(c);
        }
        return result.ToString();
    }

    private static bool IsLoose(string text, int i) => i == 0 || i == text.Length - 1 || text[i - 1] == ' ';

    private static bool NeedsBackslash(string text, int i, bool atStart)
    {
        var c = text[i];
        if (Always.Contains(c)) return true;
        if (Doubled.Contains(c) && ((i > 0 && text[i - 1] == c) || (i + 1 < text.Length && text[i + 1] == c))) return true;
        return c switch
        {
            // Bare addresses (https:, mailto:) become links.
            ':' => (i > 0 && char.IsAsciiLetter(text[i - 1])) || (atStart && i == 0),
            '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => true,
            '.' or ')' => atStart && i is > 0 and < 10 && IsListNumber(text.AsSpan(0, i)),
            '-' => (atStart && i == 0) || (i > 0 && text[i - 1] == '-'),
            _ => atStart && i == 0 && AtStart.Contains(c),
        };
    }

    /// <summary>1. and, where lists may be lettered, a. or iv.</summary>
    private static bool IsListNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        }
        return true;
    }
}
