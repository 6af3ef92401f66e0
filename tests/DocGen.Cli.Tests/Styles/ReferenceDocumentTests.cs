using System.IO.Compression;

namespace DocGen.Cli.Tests.Styles;

/// <summary>The body's own Word file as a look: by the command line, by the organization, by the case.</summary>
public class ReferenceDocumentTests
{
    [Fact]
    public void The_command_line_names_one()
    {
        using var library = StyleGoldenTests.Library("government");
        House(library.At("house.docx"));
        Assert.Equal(0, library.Build("--document", "contract", "--reference-doc", library.At("house.docx")).Code);
        AssertLooks(library);
        Assert.Contains("\"reference\"", File.ReadAllText(Path.Combine(library.CaseOutput, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organization_names_one_as_seen_from_its_own_file()
    {
        using var library = StyleGoldenTests.Library("government");
        Directory.CreateDirectory(library.At("org"));
        library.Write("org/organization.yaml", "style: {based_on: government, reference: ../looks/house.docx}\n");
        Directory.CreateDirectory(library.At("looks"));
        House(library.At("looks/house.docx"));
        library.Write("case.yaml", "organization: org/organization.yaml\n" + StyleGoldenTests.Case("x").Replace("style: x\n", "", StringComparison.Ordinal));
        Assert.Equal(0, library.Build("--document", "contract").Code);
        AssertLooks(library);
    }

    [Fact]
    public void One_that_is_not_there_or_is_none_is_said_where_it_is_asked_for()
    {
        using var library = StyleGoldenTests.Library("{based_on: government, reference: nowhere.docx}");
        var outcome = library.Build("--document", "contract");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2035", outcome.All, StringComparison.Ordinal);
        library.Write("nowhere.docx", "これはWordではない");
        Assert.Contains("DG4201", library.Build("--document", "contract").All, StringComparison.Ordinal);
        Assert.Contains("DG4201", library.Run("check", library.Case).All, StringComparison.Ordinal);
        Assert.Equal(2, library.Build("--reference-doc", library.At("no-such.docx")).Code);
    }

    private static void AssertLooks(SmallLibrary library)
    {
        var file = Path.Combine(library.CaseOutput, "契約書.docx");
        Assert.Contains("w:top=\"2835\"", StyleGoldenTests.Read(file, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("游明朝", StyleGoldenTests.Read(file, "word/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("整合しています", Docgen.Run("verify", file).Output, StringComparison.Ordinal);
    }

    private static void House(string path)
    {
        const string w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const string links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"";
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("_rels/.rels", $"{links}{office}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/_rels/document.xml.rels", $"{links}{office}styles\" Target=\"styles.xml\"/></Relationships>");
        Add("word/document.xml", $"<w:document {w}><w:body><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2835\" w:right=\"1134\" w:bottom=\"1701\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        Add("word/styles.xml", $"<w:styles {w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"游明朝\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>");

        void Add(string name, string content)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(content);
        }
    }
}
