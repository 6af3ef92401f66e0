using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word;

namespace DocGen.Rendering.LibreOffice;

/// <summary>A document to be laid out.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Document">The finished document.</param>
/// <param name="Style">Its looks.</param>
/// <param name="Options">As it is written; <see cref="WordOptions.Pages"/> is what the layout finds out.</param>
public sealed record LayoutJob(string Name, Document Document, DocumentStyle Style, WordOptions Options)
{
    public bool HasContents => Document.Blocks.Any(b => b is Contents);

    internal byte[] Write(WordOptions options)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(Document, Style, options, stream);
        return stream.ToArray();
    }
}
