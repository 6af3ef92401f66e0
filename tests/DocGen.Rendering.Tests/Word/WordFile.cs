using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Rendering.Tests.Word;

/// <summary>A written file, opened for a look inside.</summary>
internal sealed class WordFile(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public byte[] Bytes { get; } = bytes;

    public static WordFile Of(Document document, DocumentStyle? style = null, WordOptions? options = null)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(document, style ?? SampleDocuments.Government, options ?? WordOptions.Default, stream);
        return new WordFile(stream.ToArray());
    }

    public string[] Names
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(Bytes));
            return [.. zip.Entries.Select(e => e.FullName)];
        }
    }

    public string Text(string part)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public XDocument Part(string part) => XDocument.Parse(Text(part), LoadOptions.PreserveWhitespace);

    /// <summary>Schema and cross-part checker find nothing.</summary>
    public void MustVerify() =>
        Assert.Empty(DocumentVerifier.Verify(new MemoryStream(Bytes), "test.docx").Select(d => $"{d.Rule.Code} {d.Place} {d.Message(Language.English)}"));

    public XElement Body => Part("word/document.xml").Root!.Element(W + "body")!;
}
