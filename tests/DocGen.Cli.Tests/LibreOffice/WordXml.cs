using System.IO.Compression;
using System.Xml.Linq;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>Reads and changes the XML of Word files without the code that wrote them.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XDocument Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static IReadOnlyList<string> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public static XDocument Body(byte[] file) => Part(file, "word/document.xml");

    /// <summary>A copy of the file in which one part is another.</summary>
    public static byte[] With(byte[] file, string name, XDocument part)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var stream = zip.CreateEntry(name).Open();
            part.Save(stream, SaveOptions.DisableFormatting);
        }
        return copy.ToArray();
    }

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    public static string Value(this XElement element, XName name) => element.Attribute(name)?.Value ?? "";
}
