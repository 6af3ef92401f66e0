using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>fontTable.xml</c>: what may stand in for a font that a computer lacks. Fonts are never embedded.</summary>
internal static class FontTablePart
{
    public static byte[] Write(WordJob job)
    {
        var fonts = job.Style.Fonts;
        var x = Markup.Part().Raw($"<w:fonts {WordParts.Namespaces}>");
        Font(x, fonts.Body, fonts.BodyFallback, "roman");
        if (fonts.Heading != fonts.Body) Font(x, fonts.Heading, fonts.HeadingFallback, "modern");
        return x.Raw("</w:fonts>").ToBytes();
    }

    private static void Font(Markup x, string name, string fallback, string family) => x.Write(
        $"<w:font w:name=\"{name}\"><w:altName w:val=\"{fallback}\"/><w:charset w:val=\"80\"/><w:family w:val=\"{family}\"/></w:font>");
}
