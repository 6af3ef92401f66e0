using System.Globalization;
using System.Text;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>A workbook of one sheet of texts and numbers, compressed while its rows arrive, so that its length does not matter.</summary>
public static class LongSheet
{
    /// <summary>Excel has no more rows.</summary>
    private const int MaximumRows = 1_048_576;

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <param name="rows">The rows; the first is the heading. What a sheet cannot hold is left out.</param>
    /// <param name="output">Takes the workbook; it stays open.</param>
    public static void Write(IEnumerable<IReadOnlyList<string>> rows, Stream output)
    {
        var package = new OpenPackage();
        package.Link("", Types + "officeDocument", "xl/workbook.xml");
        package.Add(new PackagePart("xl/workbook.xml", ContentTypes + "sheet.main+xml", Markup.Part()
            .Raw($"<workbook {Namespace} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"一覧\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>").ToBytes()));
        package.Link("xl/workbook.xml", Types + "worksheet", "xl/worksheets/sheet1.xml");
        package.Link("xl/workbook.xml", Types + "styles", "xl/styles.xml");
        package.Add(new PackagePart("xl/styles.xml", ContentTypes + "styles+xml", Styles()));
        package.Add(new PackagePart("xl/worksheets/sheet1.xml", ContentTypes + "worksheet+xml", []));
        var zip = new ZipContainer(output);
        foreach (var (name, content) in package.Files())
            zip.Add(name == "xl/worksheets/sheet1.xml" ? PackedFile.Of(Encoding.ASCII.GetBytes(name), stream => Sheet(rows, stream)) : PackedFile.Of(name, content));
        zip.Finish();
    }

    private static void Sheet(IEnumerable<IReadOnlyList<string>> rows, Stream output)
    {
        var x = Markup.Part().Raw($"<worksheet {Namespace}><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        foreach (var (cells, row) in rows.Take(MaximumRows).Select((cells, i) => (cells, i + 1)))
        {
            x.Write($"<row r=\"{row}\">");
            foreach (var cell in cells)
            {
                if (row > 1 && long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == cell) x.Write($"<c><v>{number}</v></c>");
                else x.Write($"<c t=\"inlineStr\" s=\"{(row == 1 ? 1 : 2)}\"><is><t xml:space=\"preserve\">{cell}</t></is></c>");
            }
            x.Raw("</row>");
            x.MoveTo(output);
        }
        x.Raw("</sheetData></worksheet>");
        x.MoveTo(output);
    }

    // Heading bold; texts of several lines wrap.
    private static byte[] Styles() => Markup.Part().Raw($"<styleSheet {Namespace}>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"游ゴシック\"/></font><font><b/><sz val=\"11\"/><name val=\"游ゴシック\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>").ToBytes();
}
