using System.Net;
using System.Text.RegularExpressions;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>The text of a document without white space and without the signs of its format.</summary>
internal static partial class PlainText
{
    public static string Bare(string text) => Spaces().Replace(text, "");

    /// <summary>What the Markdown writer wrote, as a reader says it aloud.</summary>
    public static string OfMarkdown(string markdown) => Bare(string.Concat(markdown.Split('\n').Where(l => !IsRuler(l)).Select(Words)));

    private static bool IsRuler(string line) => Ruler().IsMatch(line);

    private static string Words(string line)
    {
        var text = line.Trim(' ');
        if (text.StartsWith('|')) text = CellBorder().Replace(text, "").Replace("<br>", "", StringComparison.Ordinal);
        text = Lead().Replace(text, "");
        return WebUtility.HtmlDecode(Escape().Replace(text.Replace("**", "", StringComparison.Ordinal), "$1"));
    }

    [GeneratedRegex(@"[\s　]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(---|[|:\- ]*-[|:\- ]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ruler();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"^(#+|-) ", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\\(.?)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
