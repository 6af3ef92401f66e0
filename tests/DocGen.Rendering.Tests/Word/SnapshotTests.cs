using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests.Word;

/// <summary>Whole files as readable text, so that a change of the output is seen where it happens.</summary>
public partial class SnapshotTests
{
    [Fact]
    public void Contract_with_notes() =>
        Snapshot.Match(Parts(WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government), options: new() { Notes = true })), "txt");

    [Fact]
    public void Contract_with_captions_beside() =>
        Snapshot.Match(Part(WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Contract), SampleDocuments.Contract), "word/document.xml"), "xml");

    [Fact]
    public void Table_with_spans()
    {
        var document = new Draft(TestSchemes.Guideline)
            .Text(Documents.Blocks.TextRole.TableCaption, "表1　区分").Add(SampleDocuments.Matrix).Text(Documents.Blocks.TextRole.Remark, "※　備考").Build();
        Snapshot.Match(Part(WordFile.Of(document), "word/document.xml"), "xml");
    }

    [Fact]
    public void Bylaw_with_mixed_digits()
    {
        var style = SampleDocuments.Government with { Digits = Documents.Numbering.DigitWidth.Mixed };
        Snapshot.Match(Part(WordFile.Of(SampleDocuments.Bylaw(style), style), "word/numbering.xml"), "xml");
    }

    private static string Parts(WordFile file)
    {
        var text = new StringBuilder();
        foreach (var name in file.Names) text.Append("==== ").Append(name).Append('\n').Append(Part(file, name)).Append('\n');
        return text.ToString();
    }

    /// <summary>A part with a line for each paragraph, style, level; what is longer than a line is opened.</summary>
    private static string Part(WordFile file, string name)
    {
        var text = new StringBuilder();
        Open(text, XElement.Parse(file.Text(name), LoadOptions.PreserveWhitespace), "");
        return text.ToString();
    }

    private static void Open(StringBuilder text, XElement element, string indent)
    {
        var line = Namespaces().Replace(element.ToString(SaveOptions.DisableFormatting), "");
        if (line.Length <= 160 || element.Name.LocalName is "p" || !element.HasElements)
        {
            text.Append(indent).Append(line).Append('\n');
            return;
        }
        text.Append(indent).Append(line[..(line.IndexOf('>') + 1)]).Append('\n');
        foreach (var child in element.Elements()) Open(text, child, indent + " ");
    }

    [GeneratedRegex(@" xmlns(:\w+)?=""[^""]*""")]
    private static partial Regex Namespaces();
}
