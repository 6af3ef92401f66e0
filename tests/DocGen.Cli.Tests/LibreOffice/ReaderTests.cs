using System.Text.Json;
using System.Xml.Linq;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>Other programs that read Word files find the same paragraphs (without the automatic numbers, which are not text).</summary>
public sealed class ReaderTests : IDisposable
{
    /// <summary>Prints the text of each paragraph of each file, table cells included, as JSON.</summary>
    private const string Script =
        """
        import json, sys, docx
        from docx.table import Table
        from docx.text.paragraph import Paragraph
        def paragraphs(parent, element):
            for child in element:
                if child.tag.endswith('}p'): yield Paragraph(child, parent).text
                elif child.tag.endswith('}tbl'):
                    for row in Table(child, parent)._tbl.tr_lst:
                        for cell in row.tc_lst: yield from paragraphs(parent, cell)
        files = [docx.Document(name) for name in sys.argv[1:]]
        print(json.dumps([list(paragraphs(d, d.element.body)) for d in files]))
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;

    [ProgramFact(Programs.Pandoc)]
    public void Pandoc_reads_every_paragraph()
    {
        var wrong = new List<string>();
        foreach (var sample in Samples.All)
        {
            using var json = JsonDocument.Parse(Programs.Run(Programs.Pandoc, "-f", "docx", "-t", "json", Put("sample.docx", sample.Word)));
            var title = json.RootElement.GetProperty("meta").TryGetProperty("title", out var t) ? new[] { PandocText.Of(t.GetProperty("c")) } : [];
            var read = title.Concat(PandocText.Paragraphs(json.RootElement.GetProperty("blocks"))).Select(PlainText.Bare).Where(p => p.Length > 0).ToList();
            var written = Paragraphs(sample.Word, WordXml.TextOf);
            if (Difference(written, read) is { } difference) wrong.Add($"{sample}: {difference}");
        }
        Check.None(wrong);
    }

    /// <summary>
    /// python-docx leaves out what stands in controls, and the version of Debian 12 what stands in links; so the plain files are read,
    /// and the paragraphs compared without their links.
    /// </summary>
    [ProgramFact(Programs.PythonDocx)]
    public void Python_docx_reads_every_paragraph()
    {
        var script = Put("read.py", System.Text.Encoding.UTF8.GetBytes(Script));
        var files = Samples.All.Select((s, i) => Put($"{i}.docx", s.Plain));
        using var json = JsonDocument.Parse(Programs.Run(Programs.Python, [script, .. files]));
        var wrong = new List<string>();
        foreach (var (sample, read) in Samples.All.Zip(json.RootElement.EnumerateArray()))
        {
            var found = read.EnumerateArray().Select(p => PlainText.Bare(p.GetString()!)).Where(p => p.Length > 0).ToList();
            var (all, withoutLinks) = (Paragraphs(sample.Plain, WordXml.TextOf, contents: false), Paragraphs(sample.Plain, WithoutLinks, contents: false));
            if (Difference(all, found) is not null && Difference(withoutLinks, found) is { } difference) wrong.Add($"{sample}: {difference}");
        }
        Check.None(wrong);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Put(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static List<string> Paragraphs(byte[] file, Func<XElement, string> text, bool contents = true) =>
        [.. WordXml.Body(file).Descendants(WordXml.W + "p")
            .Where(p => contents || !p.Ancestors(WordXml.W + "sdt").Any())
            .Select(p => PlainText.Bare(text(p))).Where(p => p.Length > 0)];

    private static string WithoutLinks(XElement paragraph) =>
        string.Concat(paragraph.Elements(WordXml.W + "r").SelectMany(r => r.Elements(WordXml.W + "t")).Select(t => t.Value));

    private static string? Difference(List<string> expected, List<string> actual)
    {
        var same = expected.Zip(actual).TakeWhile(p => p.First == p.Second).Count();
        return same == expected.Count && same == actual.Count ? null
            : $"paragraph {same + 1}: expected {expected.ElementAtOrDefault(same)}, read {actual.ElementAtOrDefault(same)}";
    }
}
