using System.Security.Cryptography;
using System.Text;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary>
/// <c>glossary/document.xml</c>: what an empty control shows. A bound control without it shows Word's own prompt
/// (クリックまたはタップして…) in place of 〔担当部署名〕.
/// </summary>
internal static class GlossaryPart
{
    /// <summary>Name of the entry of a placeholder, counted from 1.</summary>
    public static string NameOf(int placeholder) =>
        "docgen" + placeholder.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static byte[] Write(IReadOnlyList<string> placeholders)
    {
        var x = Markup.Part().Raw($"<w:glossaryDocument {WordParts.Namespaces}><w:docParts>");
        for (var i = 0; i < placeholders.Count; i++)
        {
            x.Write($"<w:docPart><w:docPartPr><w:name w:val=\"{NameOf(i + 1)}\"/><w:category><w:name w:val=\"DocGen\"/><w:gallery w:val=\"placeholder\"/></w:category>");
            x.Write($"<w:types><w:type w:val=\"bbPlcHdr\"/></w:types><w:behaviors><w:behavior w:val=\"content\"/></w:behaviors><w:guid w:val=\"{GuidOf(placeholders[i])}\"/></w:docPartPr>");
            x.Write($"<w:docPartBody><w:p><w:r><w:rPr><w:rStyle w:val=\"{StyleNames.PlaceholderText}\"/></w:rPr><w:t xml:space=\"preserve\">{placeholders[i]}</w:t></w:r></w:p></w:docPartBody></w:docPart>");
        }
        return x.Raw("</w:docParts></w:glossaryDocument>").ToBytes();
    }

    /// <summary>The entries' own style sheet: Word looks styles up in the same part of the package.</summary>
    public static byte[] Styles(WordJob job)
    {
        var x = Markup.Part().Raw($"<w:styles {WordParts.Namespaces}>");
        StylesPart.Defaults(x, job);
        StylesPart.Placeholder(x);
        return x.Raw("</w:styles>").ToBytes();
    }

    private static string GuidOf(string text) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)).ToString("B").ToUpperInvariant();
}
