using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>footnotes.xml</c>: the lines that part notes from text, and the notes.</summary>
internal static class FootnotesPart
{
    public static byte[] Write(IReadOnlyList<Markup> footnotes)
    {
        var x = Markup.Part().Raw($"<w:footnotes {WordParts.Namespaces}>");
        x.Raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        x.Raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var i = 0; i < footnotes.Count; i++)
        {
            x.Write($"<w:footnote w:id=\"{i + 1}\"><w:p><w:pPr><w:pStyle w:val=\"{StyleNames.FootnoteText}\"/></w:pPr>");
            x.Write($"<w:r><w:rPr><w:rStyle w:val=\"{StyleNames.FootnoteReference}\"/></w:rPr><w:footnoteRef/></w:r>");
            x.Append(footnotes[i]).Raw("</w:p></w:footnote>");
        }
        return x.Raw("</w:footnotes>").ToBytes();
    }
}
