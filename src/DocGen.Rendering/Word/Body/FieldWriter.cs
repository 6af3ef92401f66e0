using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes a field with the text it shows until it is updated.</summary>
internal static class FieldWriter
{
    public static void Write(Markup x, string code, string shown)
    {
        Begin(x, code);
        RunWriter.Write(x, shown);
        End(x);
    }

    public static void Begin(Markup x, string code) => x.Write(
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");

    public static void End(Markup x) => x.Raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
}
