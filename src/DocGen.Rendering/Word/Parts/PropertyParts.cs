using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary>The properties of the file. They name no person and no hour: a document must not tell more than its text.</summary>
internal static class PropertyParts
{
    private const string Day = "2000-01-01T00:00:00Z";

    public static byte[] Core(WordJob job) =>
        Markup.Part()
            .Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ")
            .Raw("xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
            .Write($"<dc:title>{job.Document.Title}</dc:title>")
            .Raw($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{Day}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{Day}</dcterms:modified>")
            .Raw("<dc:language>ja-JP</dc:language></cp:coreProperties>")
            .ToBytes();

    public static byte[] Application() =>
        Markup.Part()
            .Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>DocGen</Application></Properties>")
            .ToBytes();

    public static byte[] Custom(WordJob job)
    {
        var x = Markup.Part().Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" ");
        x.Raw("xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        Property(x, 2, "DocGen.Document", job.Document.Id);
        Property(x, 3, "DocGen.LibraryVersion", job.Document.LibraryVersion);
        Property(x, 4, "DocGen.AnswersHash", job.Document.AnswersHash);
        return x.Raw("</Properties>").ToBytes();
    }

    private static void Property(Markup x, int id, string name, string value) => x.Write(
        $"<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{id}\" name=\"{name}\"><vt:lpwstr>{value}</vt:lpwstr></property>");
}
