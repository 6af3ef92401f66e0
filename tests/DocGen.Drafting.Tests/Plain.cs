using System.Text;
using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Rendering.Markdown;

namespace DocGen.Drafting.Tests;

/// <summary>A document as plain Markdown.</summary>
internal static class Plain
{
    public static string Text(Document document, DocumentStyle style)
    {
        using var stream = new MemoryStream();
        MarkdownWriter.Write(document, style, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Text(CaseDocument document) => Text(document.Document, document.Style);
}
