using System.Text;

namespace DocGen.Rendering.Html;

/// <summary>Sets text so that a browser shows just that text.</summary>
internal static class HtmlText
{
    /// <summary>Text between tags, or an attribute's value between double quotes.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case '\t' or '\n': result.Append((char)rune.Value); break;
                // Other control characters may not stand in a page at all.
                case < 0x20 or (>= 0x7F and < 0xA0): break;
                default: result.Append(rune.ToString()); break;
            }
        }
        return result.ToString();
    }

    /// <summary>The same with line breaks that show.</summary>
    public static string WithBreaks(string text) => Escape(text.ReplaceLineEndings("\n")).Replace("\n", "<br>");

    /// <summary>A link to a place in the page.</summary>
    public static string Link(string id) => "#" + Uri.EscapeDataString(id);

    /// <summary>A string of a style sheet; everything but plain letters is written by its number, so that no name can end the string.</summary>
    public static string CssString(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') result.Append(rune.ToString());
            else result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\{rune.Value:x6}");
        }
        return result.Append('"').ToString();
    }
}
