using DocGen.Documents;
using DocGen.Rendering.Word.House;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests.Word.House;

public class HouseTests
{
    private const string Article = "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"x1\"><w:name w:val=\"条\"/><w:basedOn w:val=\"x0\"/><w:pPr><w:spacing w:before=\"100\"/></w:pPr><w:rPr><w:color w:val=\"C00000\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"x0\"><w:name w:val=\"条の元\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:start=\"999\"/><w:spacing w:after=\"50\"/></w:pPr><w:rPr><w:b w:val=\"on\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"x2\"><w:name w:val=\"発信者\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:end=\"840\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"x3\"><w:name w:val=\"見出し１\"/><w:basedOn w:val=\"a\"/><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\"/></w:rPr></w:style>";

    private static readonly string[] Stories = ["word/house-header-default.xml", "word/house-header-first.xml", "word/house-footer-default.xml"];

    [Fact]
    public void Page_fonts_styles_header_and_footer_come_along()
    {
        var file = Write(new HouseFile { Styles = Article, FirstHeader = "<w:p><w:r><w:t>レターヘッド</w:t></w:r></w:p>" }.Read());
        file.MustVerify();
        var styles = file.Part("word/styles.xml").Root!;
        string[] shown = ["Normal", "条", "項", "発信者", "heading 1", "header"];
        Snapshot.Match(string.Join("\n\n", styles.Elements(WordFile.W + "docDefaults")
            .Concat(styles.Elements(WordFile.W + "style").Where(s => shown.Contains((string?)s.Element(WordFile.W + "name")!.Attribute(WordFile.W + "val"))))
            .Append(file.Body.Elements(WordFile.W + "sectPr").Last())
            .Concat(Stories.SelectMany(p => file.Part(p).Root!.Elements()))
            .Select(e => e.ToString())).ReplaceLineEndings("\n").Replace(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"", "", StringComparison.Ordinal), "xml");
    }

    [Fact]
    public void The_text_stays_as_it_is_and_the_files_own_text_and_names_stay_behind()
    {
        var house = new HouseFile { Styles = Article }.Read();
        var (with, without) = (Write(house), WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government)));
        Assert.Equal(Paragraphs(without), Paragraphs(with));
        foreach (var part in with.Names.Where(n => n.EndsWith(".xml", StringComparison.Ordinal)))
        {
            foreach (var foreign in (string[])["山田", "yamada", "元の本文", "rsid", "00AA00AA"]) Assert.DoesNotContain(foreign, with.Text(part), StringComparison.Ordinal);
        }
        Assert.Equal(with.Bytes, Write(new HouseFile { Styles = Article }.Read()).Bytes);
    }

    [Theory]
    [InlineData("contract"), InlineData("bylaw"), InlineData("guideline"), InlineData("notice")]
    public void Every_document_is_valid_in_a_house_look(string name)
    {
        Document document = name switch
        {
            "contract" => SampleDocuments.ContractDocument(SampleDocuments.Government),
            "bylaw" => SampleDocuments.Bylaw(SampleDocuments.Government),
            "guideline" => SampleDocuments.Guideline(SampleDocuments.Government),
            _ => SampleDocuments.Notice(SampleDocuments.Government),
        };
        var house = new HouseFile { Styles = Article, FirstHeader = "<w:p/>" }.Read();
        var file = WordFile.Of(document, SampleDocuments.Government, new() { House = house, Notes = true });
        file.MustVerify();
        Assert.Single(file.Body.Descendants(WordFile.W + "titlePg"));
    }

    [Fact]
    public void A_classification_stands_above_the_letterhead()
    {
        var file = Write(new HouseFile().Read());
        var header = file.Part("word/house-header-default.xml").Root!;
        Assert.Contains("機密性２情報", header.Elements().First().Value, StringComparison.Ordinal);
        Assert.Contains("みなと市", header.Elements().Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_the_files_own_is_left_out_and_said()
    {
        const string numbered = "<w:style w:type=\"paragraph\" w:styleId=\"x1\"><w:name w:val=\"条\"/><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"77\"/></w:numPr></w:pPr></w:style>";
        var file = Write(new HouseFile { Styles = numbered }.Read("DG4206"));
        file.MustVerify();
        Assert.DoesNotContain("\"77\"", file.Text("word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_usable_page_keeps_the_styles_page()
    {
        var file = Write(new HouseFile { Section = "<w:pgSz w:w=\"3000\" w:h=\"3000\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/>" }.Read("DG4207"));
        Assert.Equal("11906", (string?)file.Body.Descendants(WordFile.W + "pgSz").Last().Attribute(WordFile.W + "w"));
    }

    private static WordFile Write(HouseDocument house) => WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government), options: new() { House = house });

    private static IEnumerable<string> Paragraphs(WordFile file) => file.Body.Descendants(WordFile.W + "p").Select(p => p.Value);
}
