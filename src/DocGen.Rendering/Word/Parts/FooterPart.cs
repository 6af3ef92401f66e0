using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Body;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>footer1.xml</c>: the page number.</summary>
internal static class FooterPart
{
    public static bool IsNeeded(WordJob job) => job.Style.PageNumber != PageNumberForm.None;

    public static byte[] Write(WordJob job)
    {
        var x = Markup.Part().Raw($"<w:ftr {WordParts.Namespaces}>");
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.Footer}\"/></w:pPr>");
        switch (job.Style.PageNumber)
        {
            case PageNumberForm.Dashes:
                RunWriter.Write(x, "- ");
                FieldWriter.Write(x, "PAGE", "1");
                RunWriter.Write(x, " -");
                break;
            case PageNumberForm.OfTotal:
                FieldWriter.Write(x, "PAGE", "1");
                RunWriter.Write(x, " / ");
                FieldWriter.Write(x, "NUMPAGES", "1");
                break;
            default:
                FieldWriter.Write(x, "PAGE", "1");
                break;
        }
        return x.Raw("</w:p></w:ftr>").ToBytes();
    }
}
