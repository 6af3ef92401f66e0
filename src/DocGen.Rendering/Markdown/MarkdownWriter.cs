using System.Text;
using DocGen.Documents;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Markdown;

/// <summary>Writes a finished document as plain Markdown: labels and references as the reader sees them, values never as markup.</summary>
public static class MarkdownWriter
{
    /// <summary>Writes the document as UTF-8 with line feeds; the stream stays open.</summary>
    public static void Write(Document document, DocumentStyle style, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(document, style, writer);
    }

    public static void Write(Document document, DocumentStyle style, TextWriter writer)
    {
        var blocks = new MarkdownBlocks(document, style);
        var paragraphs = new List<string>();
        if (document.ClassificationLabel.Length > 0) paragraphs.Add(MarkdownText.Escape(document.ClassificationLabel, atStart: true));
        foreach (var block in document.Blocks) paragraphs.AddRange(blocks.Write(block).Where(p => p.Length > 0));
        for (var i = 0; i < blocks.Notes.Count; i++) paragraphs.Add($"[^{i + 1}]: {blocks.Notes[i]}");
        writer.Write(string.Join("\n\n", paragraphs));
        writer.Write('\n');
    }
}
