using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Body;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>document.xml</c>: the text.</summary>
internal static class DocumentPart
{
    public static byte[] Write(WordJob job, WordState state)
    {
        var x = Markup.Part().Raw($"<w:document {WordParts.Namespaces}><w:body>");
        new BlockWriter(job, state).WriteBody(x, Trimmed(job.Document.Blocks));
        SectionWriter.Write(x, job, state);
        return x.Raw("</w:body></w:document>").ToBytes();
    }

    /// <summary>A break at the end would make an empty page.</summary>
    private static ImmutableArray<Block> Trimmed(ImmutableArray<Block> blocks)
    {
        var end = blocks.Length;
        while (end > 0 && blocks[end - 1] is PageBreak) end--;
        return blocks[..end];
    }
}
