using System.IO.Compression;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Excel;
using DocGen.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Rendering.Tests.Excel;

public class ExcelWriterTests
{
    private static readonly Document Sample = new("matrix", "対策 & 要否: 一覧", new NumberingScheme("none", "なし", []),
    [
        Table("対策/要否", Row(true, "番号", "対策"), Row(false, "1", "=HYPERLINK(\"x\")"), Row(false, "2", "一行目\n_x000D_ <二行目>")),
        new Table([new(1), new(2)],
            [new TableRow([Cell("見出し") with { ColumnSpan = 2 }], true), new TableRow([Cell("縦") with { RowSpan = 2 }, Cell("+1")]), new TableRow([Cell("下")])]) { Description = "対策要否" },
    ]);

    [Fact]
    public void Excel_finds_nothing_wrong()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Write(Sample)), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void A_document_without_tables_still_opens()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Write(Sample with { Blocks = [] })), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => e.Description));
    }

    [Fact]
    public void The_header_is_frozen_filtered_and_repeated_on_landscape_pages_of_full_width()
    {
        var sheet = Part(Write(Sample), "xl/worksheets/sheet1.xml");
        Assert.Contains("""<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>""", sheet, StringComparison.Ordinal);
        Assert.Contains("""<autoFilter ref="A1:B3"/>""", sheet, StringComparison.Ordinal);
        Assert.Contains("""orientation="landscape" fitToHeight="0"/>""", sheet, StringComparison.Ordinal);
        var book = Part(Write(Sample), "xl/workbook.xml");
        Assert.Contains("'対策要否'!$1:$1</definedName>", book, StringComparison.Ordinal);
        // Two tables of one name are told apart.
        Assert.Contains("name=\"対策要否 (2)\"", book, StringComparison.Ordinal);
    }

    [Fact]
    public void What_looks_like_a_formula_is_text()
    {
        var sheet = Part(Write(Sample), "xl/worksheets/sheet1.xml");
        Assert.Contains("""<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t></is></c>""", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("_x005F_x000D_", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_are_merged_cells() =>
        Assert.Contains("""<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>""", Part(Write(Sample), "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Write(Sample), Write(Sample));

    private static byte[] Write(Document document)
    {
        using var file = new MemoryStream();
        ExcelWriter.Write(document, new DocumentStyle("plain", "標準"), file);
        return file.ToArray();
    }

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Table Table(string name, params TableRow[] rows) => new([new(1, Alignment.Center), new(3)], [.. rows]) { Description = name };

    private static TableRow Row(bool header, params string[] cells) => new([.. cells.Select(Cell)], header);

    private static TableCell Cell(string text) => new([new Text(TextRole.Body, BlockNotation.Line(text))]);
}
