using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>The looks of cells: <c>xl/styles.xml</c>.</summary>
internal static class CellStyles
{
    public const int Header = 1;
    public const int Text = 2;
    public const int Center = 3;
    public const int End = 4;

    /// <summary>Added to a look for text that Excel could take for a formula once someone edits the cell: it is then marked as text.</summary>
    public const int Quoted = 3;

    public static Markup Write(DocumentStyle style)
    {
        var x = Markup.Part().Raw("""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2">""");
        x.Write($"""<font><sz val="10"/><name val="{style.Fonts.Body}"/><family val="1"/></font>""");
        x.Write($"""<font><b/><sz val="10"/><name val="{style.Fonts.Heading}"/><family val="3"/></font></fonts>""");
        x.Raw("""<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>""");
        x.Raw("""<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>""");
        x.Raw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""");
        // 49 is the number format of text.
        x.Raw("""<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>""");
        foreach (var quoted in (string[])["", """ quotePrefix="1" """])
        {
            foreach (var horizontal in (string[])["left", "center", "right"])
                x.Raw($"""<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0"{quoted.TrimEnd()} applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="{horizontal}" vertical="top" wrapText="1"/></xf>""");
        }
        return x.Raw("""</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>""");
    }
}
