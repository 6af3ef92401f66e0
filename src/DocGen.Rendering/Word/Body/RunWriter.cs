using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes runs of text. Line ends and tabs inside a value are characters of their own in Word.</summary>
internal static class RunWriter
{
    public static void Write(Markup x, string text, Emphasis emphasis = Emphasis.None, string style = "")
    {
        if (text.Length == 0) return;
        x.Raw("<w:r>");
        Properties(x, emphasis, style);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t' or '\r')) continue;
            if (i > start) x.Write($"<w:t xml:space=\"preserve\">{text[start..i]}</w:t>");
            if (i < text.Length && text[i] != '\r') x.Raw(text[i] == '\n' ? "<w:br/>" : "<w:tab/>");
            start = i + 1;
        }
        x.Raw("</w:r>");
    }

    private static void Properties(Markup x, Emphasis emphasis, string style)
    {
        if (emphasis == Emphasis.None && style.Length == 0) return;
        x.Raw("<w:rPr>");
        if (style.Length > 0) x.Write($"<w:rStyle w:val=\"{style}\"/>");
        if (emphasis.HasFlag(Emphasis.Bold)) x.Raw("<w:b/>");
        if (emphasis.HasFlag(Emphasis.Underline)) x.Raw("<w:u w:val=\"single\"/>");
        if (emphasis.HasFlag(Emphasis.Dots)) x.Raw("<w:em w:val=\"dot\"/>");
        x.Raw("</w:rPr>");
    }
}
