using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;

namespace DocGen.Rendering.Tests.Word.House;

/// <summary>What a file from elsewhere may hold: nothing of it gets in, nothing of it makes the program fall.</summary>
public class HouseSafetyTests
{
    [Fact]
    public void Macros_are_left_out() => Written(new HouseFile { Macros = true }.Read("DG4202"));

    [Fact]
    public void A_picture_elsewhere_is_left_out()
    {
        var file = Written(new HouseFile { Header = $"<w:p>{HouseFile.Picture("rId9")}<w:r><w:t>残る</w:t></w:r></w:p>", HeaderLinks = HouseFile.Link("rId9", "image", "http://example.invalid/x.png", external: true) }.Read("DG4203"));
        Assert.DoesNotContain("drawing", file.Text("word/house-header-default.xml").Replace("/drawingml", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("残る", file.Text("word/house-header-default.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_elsewhere_keeps_its_words_only()
    {
        var file = Written(new HouseFile { Header = "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>住所</w:t></w:r></w:hyperlink></w:p>", HeaderLinks = HouseFile.Link("rId9", "hyperlink", "http://example.invalid/", external: true) }.Read("DG4203"));
        Assert.DoesNotContain("hyperlink", file.Text("word/house-header-default.xml"), StringComparison.Ordinal);
        Assert.Contains("住所", file.Text("word/house-header-default.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_object_is_left_out() => Written(new HouseFile
    {
        Header = "<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"s\" DrawAspect=\"Content\" ObjectID=\"1\" r:id=\"rId9\"/></w:object></w:r></w:p>",
        HeaderLinks = HouseFile.Link("rId9", "package", "embeddings/x.xlsx"),
    }.Read("DG4204"));

    [Fact]
    public void What_only_calls_itself_a_picture_is_left_out() => Written(new HouseFile { Logo = [0x4D, 0x5A, 1, 2] }.Read("DG4204"));

    [Fact]
    public void A_header_against_the_schema_is_left_out()
    {
        var file = Written(new HouseFile { Header = "<w:p><w:r><w:t>x</w:t></w:r><w:pgSz/></w:p>" }.Read("DG4205"));
        Assert.DoesNotContain("word/house-header-default.xml", file.Names);
        Assert.Contains("word/house-footer-default.xml", file.Names);
    }

    [Fact]
    public void Traces_of_editing_and_other_fields_go()
    {
        var file = Written(new HouseFile
        {
            Header = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_c_x\"/><w:ins w:id=\"5\" w:author=\"山田\"><w:r><w:t>入</w:t></w:r></w:ins><w:del w:id=\"6\" w:author=\"山田\"><w:r><w:delText>消</w:delText></w:r></w:del><w:bookmarkEnd w:id=\"1\"/>"
                + HouseFile.Field("FILENAME \\p", "C:\\yamada.docx") + HouseFile.Field("INCLUDETEXT \"http://example.invalid/\"", "引用") + "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>",
        }.Read());
        var header = file.Text("word/house-header-default.xml");
        Assert.DoesNotContain("消", header, StringComparison.Ordinal);
        Assert.DoesNotContain("yamada", header, StringComparison.Ordinal);
        Assert.DoesNotContain("INCLUDETEXT", header, StringComparison.Ordinal);
        Assert.Contains("入", header, StringComparison.Ordinal);
        Assert.Contains("引用", header, StringComparison.Ordinal);
        Assert.Contains("NUMPAGES", header, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_with_nonsense_in_it_falls_back()
    {
        const string nonsense = "<w:style w:type=\"paragraph\" w:styleId=\"x1\"><w:name w:val=\"条\"/><w:basedOn w:val=\"x1\"/><w:pPr><w:jc w:val=\"sideways\"/></w:pPr></w:style>";
        Written(new HouseFile { Styles = nonsense }.Read("DG4205"));
    }

    [Fact]
    public void No_Word_file_and_a_strict_one_are_refused()
    {
        Assert.Null(HouseFile.Read([1, 2, 3], "DG4201"));
        Assert.Null(HouseFile.Read([], "DG4201"));
        Assert.Null(HouseFile.Read(new HouseFile { Root = "other" }.Bytes(), "DG4201"));
    }

    [Fact]
    public void A_file_cut_short_or_spoilt_anywhere_never_makes_it_fall()
    {
        var whole = new HouseFile().Bytes();
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var spoilt = i % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (i % 3 != 0) for (var j = 0; j < 4; j++) spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            var bag = new DiagnosticBag();
            var house = HouseReader.Read(new MemoryStream(spoilt), "house.docx", bag);
            Assert.True(house is not null || bag.HasErrors);
        }
    }

    [Fact]
    public void What_nests_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        Written(new HouseFile { Header = deep }.Read("DG4205"));
    }

    [Fact]
    public void A_small_file_that_unpacks_into_a_large_one_is_refused()
    {
        using var output = new MemoryStream();
        var zip = new ZipContainer(output);
        zip.Add("word/document.xml", new byte[40 * 1024 * 1024]);
        zip.Finish();
        Assert.Null(HouseFile.Read(output.ToArray(), "DG4201"));
    }

    private static WordFile Written(HouseDocument house)
    {
        var file = WordFile.Of(SampleDocuments.Notice(SampleDocuments.Government), options: new() { House = house });
        file.MustVerify();
        return file;
    }
}
