using DocGen.Documents.Blocks;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Body;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>header1.xml</c>: the document's header text, and flush right the classification (機密性２情報).</summary>
internal static class HeaderPart
{
    public static bool IsNeeded(WordJob job) => job.Document.Header.Length > 0 || job.Document.ClassificationLabel.Length > 0;

    public static byte[] Write(WordJob job, bool landscape)
    {
        var x = Markup.Part().Raw($"<w:hdr {WordParts.Namespaces}>");
        Paragraph(x, job, landscape);
        return x.Raw("</w:hdr>").ToBytes();
    }

    /// <summary>The line itself, which also stands above a letterhead.</summary>
    public static void Paragraph(Markup x, WordJob job, bool landscape)
    {
        var (text, label) = (job.Document.Header, job.Document.ClassificationLabel);
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.Header}\"/>");
        if (text.Length == 0) x.Raw("<w:jc w:val=\"right\"/>");
        else if (label.Length > 0) x.Write($"<w:tabs><w:tab w:val=\"right\" w:pos=\"{job.TextWidth(landscape)}\"/></w:tabs>");
        x.Raw("</w:pPr>");
        RunWriter.Write(x, text);
        if (text.Length > 0 && label.Length > 0) x.Raw("<w:r><w:tab/></w:r>");
        RunWriter.Write(x, label);
        x.Raw("</w:p>");
    }

    /// <summary>Whether sideways pages come up, whose right edge lies elsewhere.</summary>
    public static bool HasLandscape(WordJob job) => job.Document.Blocks.Any(b => b is PageBreak { Landscape: true });
}
