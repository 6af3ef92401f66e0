using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Documents.Styles;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Excel.Reading;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Rendering.Tests.Excel.Reading;

public class WorkbookReaderTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void What_our_own_writer_wrote_is_read_back()
    {
        var texts = Gen.Select(Gen.ListOf(Gen.Elements("甲", "a", " ", "　", "\n", "_x000D_", "_x005F_", "<b>", "&amp;", "\"", "'", "=1+1", "\t", "\U00020BB7", "か\u3099", ",", "0", "-")), p => string.Concat(p));
        var dates = Gen.Select(Gen.Choose(60, 2_958_465), d => new DateOnly(1899, 12, 30).AddDays(d));
        var numbers = Gen.Select(Gen.Choose(-999_999_999, 999_999_999), Gen.Choose(0, 6), (n, scale) => n / (decimal)Math.Pow(10, scale));
        var cases = from text in texts from date in dates from number in numbers select (text, date, number);
        Prop.ForAll(Arb.From(cases), one =>
        {
            var iso = one.date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var number = one.number.ToString("0.######", CultureInfo.InvariantCulture);
            var sheet = Read(Write(new SheetCell(one.text, CellLook.Text), SheetCell.Entry(iso, new CellRule(VariableKind.Date)), SheetCell.Entry(number, new CellRule(VariableKind.Number)), SheetCell.Entry(one.text, new CellRule(VariableKind.Text)))).Sheets[0];
            Assert.Equal(one.text, sheet.At(1, 0).Text);
            Assert.Equal(new FilledCell(iso, FilledKind.Date), sheet.At(1, 1));
            Assert.Equal(number, sheet.At(1, 2).Text);
            Assert.Equal(one.text, sheet.At(1, 3).Text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [CalcFact]
    public void What_LibreOffice_wrote_is_read_the_same()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("docgen-reading-").FullName, "book.xlsx");
        File.WriteAllBytes(file, Write(new SheetCell("一行目\n二行目 _x000D_", CellLook.Text), SheetCell.Entry("2026-04-01", new CellRule(VariableKind.Date)), SheetCell.Entry("1900-01-15", new CellRule(VariableKind.Date)),
            SheetCell.Entry("1234567", new CellRule(VariableKind.Money)), SheetCell.Entry("0.1", new CellRule(VariableKind.Number)), SheetCell.Entry("未実施", new CellRule(VariableKind.Choice) { Choices = ["実施", "未実施"] }),
            SheetCell.Entry("001", new CellRule(VariableKind.Text))));
        var before = Read(File.ReadAllBytes(file));
        var after = Read(File.ReadAllBytes(Calc.SaveAgain(file)));
        foreach (var sheet in before.Sheets) Assert.Equal(sheet.Cells.OrderBy(c => c.Key), after.Find(sheet.Name)!.Cells.OrderBy(c => c.Key));
    }

    [Theory]
    [InlineData("<c r=\"B7\" t=\"s\"><v>1</v></c>", "太字と明朝", FilledKind.Text)]
    [InlineData("<c r=\"B7\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>太</t></r><r><t xml:space=\"preserve\"> 字</t></r></is></c>", "太 字", FilledKind.Text)]
    [InlineData("<c r=\"B7\" t=\"str\"><f>A1&amp;A2</f><v>計算_x000A_結果</v></c>", "計算\n結果", FilledKind.Text)]
    [InlineData("<c r=\"B7\"><f>SUM(A1:A9)</f><v>3.0000000000000004</v></c>", "3", FilledKind.Number)]
    [InlineData("<c r=\"B7\"><v>1E-3</v></c>", "0.001", FilledKind.Number)]
    [InlineData("<c r=\"B7\" t=\"b\"><v>1</v></c>", "TRUE", FilledKind.Flag)]
    [InlineData("<c r=\"B7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!", FilledKind.Error)]
    [InlineData("<c r=\"B7\" t=\"d\"><v>2026-04-01T00:00:00</v></c>", "2026-04-01", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"1\"><v>1</v></c>", "1900-01-01", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"1\"><v>59</v></c>", "1900-02-28", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"1\"><v>61</v></c>", "1900-03-01", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"2\"><v>46113.5</v></c>", "2026-04-01 12:00", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"3\"><v>46113</v></c>", "2026-04-01", FilledKind.Date)]
    [InlineData("<c r=\"B7\" s=\"4\"><v>46113</v></c>", "46113", FilledKind.Number)]
    [InlineData("<c r=\"B7\" s=\"5\"><v>46113</v></c>", "46113", FilledKind.Number)]
    [InlineData("<c r=\"B7\" s=\"99\"><v>46113</v></c>", "46113", FilledKind.Number)]
    public void A_cell_is_read_as_Excel_shows_it(string cell, string text, FilledKind kind)
    {
        var sheet = Read(Book($"""<row r="7">{cell}</row>""")).Sheets[0];
        Assert.Equal(new FilledCell(text, kind), sheet.At(7, 1));
        Assert.Equal("book.xlsx: 表!B7", sheet.PlaceOf(7, 1).ToString());
    }

    [Fact]
    public void Dates_from_1904_and_cells_without_names_are_read()
    {
        var sheet = Read(Book("""<row><c s="1"><v>0</v></c><c/><c t="inlineStr"><is><t>三</t></is></c></row>""", "<workbookPr date1904=\"1\"/>")).Sheets[0];
        Assert.Equal("1904-01-01", sheet.At(1, 0).Text);
        Assert.Equal("三", sheet.At(1, 2).Text);
    }

    [Fact]
    public void A_strict_workbook_is_read_and_links_out_of_it_are_not_followed()
    {
        var parts = Parts("""<row r="1"><c r="A1" t="inlineStr"><is><t>内</t></is></c></row>""", "");
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].Replace("</Relationships>", $"""<Relationship Id="rId9" Type="{Links}/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>""", StringComparison.Ordinal);
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("</sheets>", """<sheet name="外" sheetId="9" r:id="rId9"/></sheets>""", StringComparison.Ordinal);
        var strict = parts.ToDictionary(p => p.Key, p => p.Value.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal).Replace(Links, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        var book = Read(Zip(strict));
        Assert.Equal("内", Assert.Single(book.Sheets).At(1, 0).Text);
    }

    public static TheoryData<string, string> Bad => new()
    {
        { "not a zip", "DG2811" },
        { "half a zip", "DG2811" },
        { "an empty zip", "DG2811" },
        { "a Word file", "DG2811" },
        { "old format", "DG2812" },
        { "zip bomb", "DG2813" },
        { "too many rows", "DG2813" },
        { "too many columns", "DG2813" },
        { "too many parts", "DG2813" },
        { "too many texts", "DG2813" },
        { "too many cells", "DG2813" },
        { "entities", "DG2814" },
        { "broken XML", "DG2814" },
        { "text that is not there", "DG2814" },
        { "sheet that is not there", "DG2814" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_file_that_cannot_be_read_is_a_finding(string what, string code)
    {
        var bag = new DiagnosticBag();
        Assert.Null(WorkbookReader.Read(BadFile(what), "book.xlsx", bag, WorkbookLimits.Default with { Entries = 50, SharedTexts = 10, Cells = 100, FreeBytes = 1_000_000 }));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal((code, "book.xlsx"), (finding.Rule.Code, finding.Place.File));
        Assert.NotEqual("", finding.Hint(Language.English));
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        var good = Book("""<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>46113</v></c></row>""");
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.Choose(0, good.Length - 1))), Arb.From(Gen.Choose(0, 255)), (places, value) =>
        {
            var spoilt = good.ToArray();
            foreach (var place in places) spoilt[place] = (byte)value;
            WorkbookReader.Read(spoilt, "book.xlsx", new DiagnosticBag());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static byte[] BadFile(string what)
    {
        var row = """<row r="1"><c r="A1" t="inlineStr"><is><t>一</t></is></c></row>""";
        var parts = Parts(row, "");
        switch (what)
        {
            case "not a zip":
                return "documents: [contract]"u8.ToArray();
            case "half a zip":
                return Zip(parts)[..200];
            case "an empty zip":
                return Zip([]);
            case "a Word file":
                parts["xl/workbook.xml"] = "<document/>";
                break;
            case "old format":
                return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
            case "zip bomb":
                parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace(row, new string(' ', 5_000_000), StringComparison.Ordinal);
                break;
            case "too many rows":
                parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace("A1", "A100001", StringComparison.Ordinal);
                break;
            case "too many columns":
                parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace("A1", "XFD1", StringComparison.Ordinal);
                break;
            case "too many parts":
                for (var i = 0; i < 50; i++) parts[$"x{i}"] = "";
                break;
            case "too many texts":
                parts["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(Enumerable.Repeat("<si><t>x</t></si>", 11))}</sst>";
                break;
            case "too many cells":
                parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace(row, $"<row r=\"1\">{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 101))}</row>", StringComparison.Ordinal);
                break;
            case "entities":
                parts["xl/workbook.xml"] = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + parts["xl/workbook.xml"];
                break;
            case "broken XML":
                parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>";
                break;
            case "text that is not there":
                parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace(row, """<row r="1"><c r="A1" t="s"><v>99</v></c></row>""", StringComparison.Ordinal);
                break;
            case "sheet that is not there":
                parts.Remove("xl/worksheets/sheet1.xml");
                break;
        }
        return Zip(parts);
    }

    private static byte[] Write(params SheetCell[] cells)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(new Workbook([new Sheet("表", [], [new SheetRow([.. cells])])]), new DocumentStyle("plain", ""), stream);
        return stream.ToArray();
    }

    private static FilledWorkbook Read(byte[] content)
    {
        var bag = new DiagnosticBag();
        var book = WorkbookReader.Read(content, "book.xlsx", bag);
        Assert.Empty(bag.Sorted().Select(d => d.Message(Language.Japanese)));
        return book!;
    }

    private static byte[] Book(string rows, string properties = "") => Zip(Parts(rows, properties));

    // As Excel writes it: shared texts with furigana, own formats of dates and of amounts.
    private static Dictionary<string, string> Parts(string rows, string properties) => new()
    {
        ["_rels/.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
        ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Links}">{properties}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>""",
        ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Links}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="{Links}/styles" Target="./styles.xml"/></Relationships>""",
        ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}"><si><t>一</t></si><si><r><rPr><b/></rPr><t>太字</t></r><r><t>と明朝</t></r><rPh sb="0" eb="2"><t>フトジ</t></rPh><phoneticPr fontId="1"/></si></sst>""",
        ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[Red]#,##0&quot;円 day&quot;"/><numFmt numFmtId="166" formatCode="General"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""",
        ["xl/worksheets/sheet1.xml"] = $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""",
    };

    private static byte[] Zip(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }
}
