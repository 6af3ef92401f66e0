using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes the 記名押印欄: a table without lines, in the right half of the page, that never breaks over pages.</summary>
internal sealed class SignatureWriter(WordJob job, WordState state, ParagraphWriter paragraphs)
{
    public void Write(Markup x, Signature signature, Surroundings around)
    {
        var alias = job.Measure.Characters(3);
        var seal = job.Measure.Characters(3);
        var longest = job.Measured(filled => signature.Parties.SelectMany(p => p.Lines)
            .Select(l => job.Measure.Characters(Width(filled(l.PlainText())) + 1)).DefaultIfEmpty(0).Max());
        var most = around.Width - alias - seal;
        int[] widths = [alias, Math.Clamp(longest, Math.Min(around.Width * 2 / 5, most), most), seal];
        x.Write($"<w:tbl><w:tblPr><w:tblStyle w:val=\"{StyleNames.NormalTable}\"/><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:jc w:val=\"right\"/>");
        x.Raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>");
        x.Raw("<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        x.Raw("<w:tblCaption w:val=\"記名押印欄\"/><w:tblDescription w:val=\"当事者の住所、名称及び代表者の氏名を記し、押印する欄\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths) x.Write($"<w:gridCol w:w=\"{width}\"/>");
        x.Raw("</w:tblGrid>");
        for (var p = 0; p < signature.Parties.Length; p++)
        {
            Row(x, widths, [Line.Empty, Line.Empty, Line.Empty], keepNext: true);
            var party = signature.Parties[p];
            Line[] lines = party.Lines.IsDefaultOrEmpty ? [Line.Empty] : [.. party.Lines];
            for (var l = 0; l < lines.Length; l++)
            {
                var last = p == signature.Parties.Length - 1 && l == lines.Length - 1;
                var sealHere = l == lines.Length - 1 ? Line.Of(party.Seal) : Line.Empty;
                Row(x, widths, [l == 0 ? party.Alias : Line.Empty, lines[l], sealHere], keepNext: !last);
            }
        }
        x.Raw("</w:tbl>");
        state.AfterTable = true;
    }

    /// <summary>Characters that a line takes, half-width letters and digits counted as halves.</summary>
    private static decimal Width(string line) => line.Sum(c => c < 0x100 ? 0.5m : 1m);

    private void Row(Markup x, int[] widths, Line[] cells, bool keepNext)
    {
        x.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (var i = 0; i < cells.Length; i++)
        {
            x.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{widths[i]}\" w:type=\"dxa\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>");
            var alignment = i == 2 ? (Alignment?)Alignment.End : null;
            paragraphs.Write(x, new ParagraphLook(StyleNames.Signature) { KeepNext = keepNext, Alignment = alignment }, cells[i]);
            x.Raw("</w:tc>");
        }
        x.Raw("</w:tr>");
    }
}
