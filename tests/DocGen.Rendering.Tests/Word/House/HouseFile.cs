using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;

namespace DocGen.Rendering.Tests.Word.House;

/// <summary>A body's own Word file, made by hand as other programs leave it: with names, traces, theme fonts.</summary>
internal sealed record HouseFile
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public const string Namespaces = $"xmlns:w=\"{W}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    public string Header { get; init; } = $"<w:p w:rsidR=\"00AA00AA\"><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr>{Picture("rId7")}<w:r><w:rPr><w:b w:val=\"true\"/></w:rPr><w:t>みなと市</w:t></w:r></w:p>";

    public string FirstHeader { get; init; } = "";

    public string Footer { get; init; } = $"<w:p><w:pPr><w:jc w:val=\"end\"/></w:pPr>{Field("PAGE", "1")}<w:r><w:t>頁</w:t></w:r>{Field("AUTHOR", "山田太郎")}</w:p>";

    public string Section { get; init; } = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2268\" w:right=\"1134\" w:bottom=\"1701\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"283\"/>";

    public string Grid { get; init; } = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"400\"/>";

    /// <summary>Further styles.</summary>
    public string Styles { get; init; } = "";

    public string Root { get; init; } = "document";

    public bool Macros { get; init; }

    /// <summary>Links of the header besides that of its picture: id, type, target, and whether it lies elsewhere.</summary>
    public string HeaderLinks { get; init; } = "";

    public byte[] Logo { get; init; } = [.. SampleDocuments.Png];

    public static string Picture(string id, string name = "C:\\Users\\yamada\\logo.png") =>
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"360000\"/>" + $"<wp:docPr id=\"1\" name=\"図 1\" descr=\"{name}\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>" + $"<pic:cNvPr id=\"0\" name=\"{name}\"/>"
        + $"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public static string Field(string code, string shown) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public byte[] Bytes()
    {
        using var output = new MemoryStream();
        var zip = new ZipContainer(output);
        void Add(string name, string content) => zip.Add(name, Encoding.UTF8.GetBytes(content));
        const string rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/></Types>");
        Add("_rels/.rels", $"{rels}<Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("docProps/core.xml", "<x>山田太郎</x>");
        var first = FirstHeader.Length > 0 ? "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>" : "";
        var title = FirstHeader.Length > 0 ? "<w:titlePg/>" : "";
        Add("word/document.xml", $"<w:{Root} {Namespaces}><w:body><w:p><w:r><w:t>元の本文</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>{first}<w:footerReference w:type=\"default\" r:id=\"rId3\"/>{Section}{title}{Grid}</w:sectPr></w:body></w:{Root}>");
        Add("word/_rels/document.xml.rels", $"{rels}<Relationship Id=\"rId1\" Type=\"{Office}styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}header\" Target=\"header1.xml\"/>"
            + $"<Relationship Id=\"rId3\" Type=\"{Office}footer\" Target=\"footer1.xml\"/><Relationship Id=\"rId4\" Type=\"{Office}header\" Target=\"header2.xml\"/><Relationship Id=\"rId5\" Type=\"{Office}theme\" Target=\"theme/theme1.xml\"/></Relationships>");
        Add("word/styles.xml", $"<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"header\"/><w:basedOn w:val=\"a\"/><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>" + Styles + "</w:styles>");
        Add("word/theme/theme1.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"游ゴシック Light\"/><a:ea typeface=\"\"/><a:font script=\"Jpan\" typeface=\"游ゴシック Light\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\"Century\"/><a:ea typeface=\"\"/><a:font script=\"Jpan\" typeface=\"游明朝\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
        Add("word/header1.xml", $"<w:hdr {Namespaces}>{Header}</w:hdr>");
        Add("word/_rels/header1.xml.rels", $"{rels}<Relationship Id=\"rId7\" Type=\"{Office}image\" Target=\"media/image1.png\"/>{HeaderLinks}</Relationships>");
        Add("word/header2.xml", $"<w:hdr {Namespaces}>{FirstHeader}</w:hdr>");
        Add("word/footer1.xml", $"<w:ftr {Namespaces}>{Footer}</w:ftr>");
        zip.Add("word/media/image1.png", Logo);
        if (Macros) zip.Add("word/vbaProject.bin", [1, 2, 3]);
        zip.Finish();
        return output.ToArray();
    }

    public HouseDocument Read(params string[] codes) => Read(Bytes(), codes)!;

    /// <summary>Reads a file and expects findings of these codes.</summary>
    public static HouseDocument? Read(byte[] file, params string[] codes)
    {
        var bag = new DiagnosticBag();
        var house = HouseReader.Read(new MemoryStream(file), "house.docx", bag);
        Assert.Equal(codes, bag.Sorted().Select(d => d.Rule.Code).Distinct().Order(StringComparer.Ordinal));
        return house;
    }

    public static string Link(string id, string type, string target, bool external = false) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>";
}
