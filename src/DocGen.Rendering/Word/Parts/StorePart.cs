using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>itemProps1.xml</c>: the name of a data part, by which controls are bound to it.</summary>
internal static class StorePart
{
    public static byte[] Write(string store, string schema) =>
        Markup.Part()
            .Write($"<ds:datastoreItem ds:itemID=\"{store}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">")
            .Write($"<ds:schemaRefs><ds:schemaRef ds:uri=\"{schema}\"/></ds:schemaRefs></ds:datastoreItem>")
            .ToBytes();
}
