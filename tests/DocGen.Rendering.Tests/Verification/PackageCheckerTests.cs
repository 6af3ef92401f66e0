using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Tests.Verification;

/// <summary>For each rule a file that breaks it and nothing else.</summary>
public class PackageCheckerTests
{
    private const string Text = "word/document.xml";

    public static TheoryData<string, string, string, string> Spoiled => new()
    {
        { "DG4003", Text, "</w:body>", "" },
        { "DG4004", "_rels/.rels", "/docProps/app.xml", "/docProps/none.xml" },
        { "DG4004", "[Content_Types].xml", "PartName=\"/docProps/app.xml\"", "PartName=\"/docProps/none.xml\"" },
        { "DG4005", Text, "r:id=\"rIdFooter1\"", "r:id=\"rIdFooter9\"" },
        { "DG4007", "word/_rels/document.xml.rels", "Id=\"rId2\"", "Id=\"rId1\"" },
        { "DG4007", "word/styles.xml", "w:styleId=\"Sender\"", "w:styleId=\"Addressee\"" },
        { "DG4007", Text, "<w:bookmarkStart w:id=\"3\"", "<w:bookmarkStart w:id=\"700\" w:name=\"_r_purpose\"/><w:bookmarkEnd w:id=\"700\"/><w:bookmarkStart w:id=\"3\"" },
        { "DG4007", Text, "<w:id w:val=\"1002\"/>", "<w:id w:val=\"1001\"/>" },
        { "DG4007", "word/comments.xml", "<w:comment w:id=\"0\"", "<w:comment w:id=\"0\" w:author=\"DocGen\"/><w:comment w:id=\"0\"" },
        { "DG4007", Text, "<w:body><w:p>", "<w:body><w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"00000001\"/><w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"00000001\">" },
        { "DG4007", "word/numbering.xml", "<w:num w:numId=\"1\">", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"1\">" },
        { "DG4010", Text, "<w:pStyle w:val=\"ArticleCaption\"/>", "<w:pStyle w:val=\"ArticleCaptoin\"/>" },
        { "DG4011", "word/styles.xml", "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"99\"/>" },
        { "DG4012", "word/numbering.xml", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/>", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"88\"/>" },
        { "DG4013", Text, "<w:pStyle w:val=\"ParagraphItem1\"/>", "<w:pStyle w:val=\"Item1\"/>" },
        { "DG4020", Text, "<w:bookmarkEnd w:id=\"2\"/>", "" },
        { "DG4021", Text, "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" },
        { "DG4021", "word/footer1.xml", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "" },
        { "DG4022", Text, " REF _r_purpose ", " REF _r_perpose " },
        { "DG4022", Text, "w:anchor=\"_r_term\"", "w:anchor=\"_r_gone\"" },
        { "DG4030", Text, "w:storeItemID=\"{7F0C5C52-3A0B-4C67-9C65-2B1B6E2B3A01}\"", "w:storeItemID=\"{00000000-3A0B-4C67-9C65-2B1B6E2B3A01}\"" },
        { "DG4031", Text, "/a:answers[1]/a:value[1]", "/a:answers[1]/a:value[99]" },
        { "DG4032", Text, "<w:lock w:val=\"sdtLocked\"/>", "<w:comboBox/><w:lock w:val=\"sdtLocked\"/>" },
        { "DG4040", "word/footnotes.xml", "<w:footnote w:id=\"1\">", "<w:footnote w:id=\"2\">" },
        { "DG4041", Text, "<w:commentRangeEnd w:id=\"0\"/>", "" },
        { "DG4060", Text, "<w:r><w:t xml:space=\"preserve\">　契約期間は", "<w:del w:id=\"900\" w:author=\"DocGen\"><w:r><w:t>あ</w:t></w:r></w:del><w:r><w:t xml:space=\"preserve\">　契約期間は" },
        { "DG4070", "docProps/core.xml", "<dc:title>", "<dc:creator>山田太郎</dc:creator><dc:title>" },
        { "DG4070", "word/comments.xml", "w:author=\"DocGen\"", "w:author=\"山田太郎\"" },
        { "DG4071", "word/settings.xml", "<w:compat>", "<w:rsids><w:rsidRoot w:val=\"00AA00AA\"/></w:rsids><w:compat>" },
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_spoiled_file_breaks_exactly_its_rule(string code, string part, string good, string bad) =>
        Assert.Equal([code], Codes(BrokenFile.Contract(part, good, bad)));

    [Theory]
    [InlineData("DG4050", "</w:p></w:tc>", "</w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>")]
    [InlineData("DG4051", "<w:gridSpan w:val=\"2\"/>", "<w:gridSpan w:val=\"3\"/>")]
    public void A_spoiled_table_breaks_exactly_its_rule(string code, string good, string bad) =>
        Assert.Equal([code], Codes(BrokenFile.Guideline(Text, good, bad)));

    [Fact]
    public void A_part_of_no_declared_kind_is_found() =>
        Assert.Equal(["DG4006"], Codes(BrokenFile.Guideline("[Content_Types].xml", "<Default Extension=\"png\" ContentType=\"image/png\"/>", "")));

    [Fact]
    public void A_missing_part_is_found_where_it_is_linked_and_declared() =>
        Assert.All(Codes(BrokenFile.Without("docProps/app.xml")), c => Assert.Equal("DG4004", c));

    [Fact]
    public void What_is_no_package_is_said_to_be_none()
    {
        var findings = DocumentVerifier.Verify(new MemoryStream("これは文書ではない"u8.ToArray()), "偽物.docx");
        Assert.Equal(["DG4001"], findings.Select(f => f.Rule.Code));
        Assert.Equal("偽物.docx", findings[0].Place.File);
    }

    [Fact]
    public void A_file_that_unpacks_beyond_the_limit_is_not_read()
    {
        var file = BrokenFile.Contract(Text, "<w:body>", "<w:body>");
        var package = OpenedPackage.Open(new MemoryStream(file), "大.docx", new PackageLimits { TotalBytes = 1000 });
        Assert.Equal(["DG4002"], PackageChecker.Check(package).Select(f => f.Rule.Code));
        package = OpenedPackage.Open(new MemoryStream(file), "多.docx", new PackageLimits { Entries = 3 });
        Assert.Equal(["DG4002"], PackageChecker.Check(package).Select(f => f.Rule.Code));
    }

    [Fact]
    public void A_part_with_a_document_type_is_refused()
    {
        const string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";
        Assert.Equal(["DG4003"], Codes(BrokenFile.Contract("docProps/core.xml", "<cp:coreProperties", bomb + "<cp:coreProperties")));
    }

    [Fact]
    public void The_schema_is_checked_too()
    {
        var broken = BrokenFile.Contract(Text, "<w:lock w:val=\"sdtLocked\"/>", "<w:lock w:val=\"perhaps\"/>");
        Assert.All(DocumentVerifier.Verify(new MemoryStream(broken), "a.docx"), f => Assert.Equal("DG4080", f.Rule.Code));
        Assert.NotEmpty(DocumentVerifier.Verify(new MemoryStream(broken), "a.docx"));
    }

    [Fact]
    public void A_finding_tells_the_place_and_the_nearest_name()
    {
        var finding = Check(BrokenFile.Contract(Text, " REF _r_purpose ", " REF _r_perpose ")).Single();
        Assert.Equal("契約.docx!/word/document.xml", finding.Place.File);
        Assert.True(finding.Place.Column > 0);
        Assert.Contains("_r_purpose", finding.Hint(Language.Japanese), StringComparison.Ordinal);
        Assert.Contains("_r_perpose", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_speaks_both_languages()
    {
        var rules = typeof(VerifyRules).GetProperties().Select(p => (Rule)p.GetValue(null)!).ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.Code).Distinct().Count());
        Assert.All(rules, r => Assert.All([r.Message, r.Hint], w => Assert.True(w.Japanese.Length > 0 && w.English.Length > 0)));
    }

    [Fact]
    public void Every_rule_has_a_test()
    {
        string[] elsewhere = ["DG4001", "DG4002", "DG4006", "DG4050", "DG4051", "DG4080"];
        var tested = Spoiled.Select(row => (string)row[0]).Concat(elsewhere).ToHashSet();
        Assert.All(typeof(VerifyRules).GetProperties().Select(p => ((Rule)p.GetValue(null)!).Code), code => Assert.Contains(code, tested));
    }

    private static IEnumerable<string> Codes(byte[] file) => Check(file).Select(f => f.Rule.Code).Distinct();

    private static ImmutableArray<Diagnostic> Check(byte[] file) => PackageChecker.Check(OpenedPackage.Open(new MemoryStream(file), "契約.docx"));
}
