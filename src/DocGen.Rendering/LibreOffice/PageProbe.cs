using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.LibreOffice;

/// <summary>
/// Asks LibreOffice on which pages the lines of the 目次 lead: a copy of the document gets one more page, with a page reference to each of
/// them, and is saved by LibreOffice, which fills the references in. (In a 目次 itself it leaves page numbers as they were written,
/// and its exports to text or HTML do not lay the document out at all.)
/// </summary>
internal static class PageProbe
{
    /// <summary>Stands before each answer. No document holds it.</summary>
    private const string Mark = "docgen-page-of:";

    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The Word file with the questions at its end.</summary>
    public static byte[] Ask(byte[] file, IEnumerable<string> bookmarks)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(WordParts.Document)!;
            var text = Read(entry);
            // The last section's properties close the body: what stands before them is the end of the text.
            var end = text.LastIndexOf("<w:sectPr", StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(WordParts.Document, CompressionLevel.Fastest).Open());
            writer.Write(text.AsSpan(0, end));
            writer.Write("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            foreach (var bookmark in bookmarks) writer.Write(Question(bookmark));
            writer.Write(text.AsSpan(end));
        }
        return copy.ToArray();
    }

    /// <summary>The answers in a file that LibreOffice saved, by bookmark.</summary>
    public static ImmutableDictionary<string, int> Answers(byte[] saved)
    {
        using var zip = new ZipArchive(new MemoryStream(saved), ZipArchiveMode.Read);
        using var reader = XmlReader.Create(zip.GetEntry(WordParts.Document)!.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var pages = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in XDocument.Load(reader).Descendants(Word + "p"))
        {
            var text = string.Concat(paragraph.Descendants(Word + "t").Select(t => t.Value));
            if (!text.StartsWith(Mark, StringComparison.Ordinal)) continue;
            var (bookmark, page) = text[Mark.Length..].Split('=') is [var name, var number] ? (name, number) : ("", "");
            if (int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) pages[bookmark] = value;
        }
        return pages.ToImmutable();
    }

    private static string Question(string bookmark) =>
        $"<w:p><w:r><w:t>{Mark}{bookmark}=</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF {bookmark} </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>?</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
