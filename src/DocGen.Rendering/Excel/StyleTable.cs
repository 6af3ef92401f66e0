using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>The looks of cells (<c>xl/styles.xml</c>): each that is asked for gets the next number, so the same workbook gives the same file.</summary>
internal sealed class StyleTable(DocumentStyle style)
{
    private const int TextFormat = 49;
    private const int DateFormat = 164;
    private const int MoneyFormat = 165;

    private readonly List<Look> _looks = [];

    private readonly record struct Look(CellLook Cell, int Format, bool IsLocked, bool IsQuoted);

    public int Of(SheetCell cell)
    {
        var look = new Look(cell.Look, FormatOf(cell.Rule?.Kind ?? VariableKind.Text), cell.Rule is null, StartsFormula(cell));
        var at = _looks.IndexOf(look);
        if (at < 0)
        {
            at = _looks.Count;
            _looks.Add(look);
        }
        return at + 1;
    }

    /// <summary>To be called last.</summary>
    public Markup Write()
    {
        var x = Markup.Part().Raw("""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">""");
        x.Write($"""<numFmt numFmtId="{DateFormat}" formatCode="{(style.Dates == DateForm.Era ? "[$-411]ggge\"年\"m\"月\"d\"日\"" : "yyyy\"年\"m\"月\"d\"日\"")}"/>""");
        x.Write($"""<numFmt numFmtId="{MoneyFormat}" formatCode="{"#,##0\"円\""}"/></numFmts><fonts count="3">""");
        x.Write($"""<font><sz val="10"/><name val="{style.Fonts.Body}"/><family val="1"/></font>""");
        x.Write($"""<font><b/><sz val="10"/><name val="{style.Fonts.Heading}"/><family val="3"/></font>""");
        x.Write($"""<font><b/><sz val="14"/><name val="{style.Fonts.Heading}"/><family val="3"/></font></fonts>""");
        x.Raw("""<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>""");
        foreach (var color in (string[])["FFE7E6E6", "FFFFF8DC"]) x.Write($"""<fill><patternFill patternType="solid"><fgColor rgb="{color}"/><bgColor indexed="64"/></patternFill></fill>""");
        x.Raw("""</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>""");
        x.Raw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        x.Write($"""<cellXfs count="{_looks.Count + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""");
        foreach (var look in _looks) Write(x, look);
        x.Raw("""</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>""");
        // In the order of HighlightLook.
        x.Raw("""<dxfs count="2"><dxf><font><color rgb="FF808080"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFD0CECE"/><bgColor rgb="FFD0CECE"/></patternFill></fill></dxf>""");
        return x.Raw("""<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/><bgColor rgb="FFFFFFFF"/></patternFill></fill></dxf></dxfs></styleSheet>""");
    }

    private static void Write(Markup x, Look look)
    {
        var (font, fill, border) = look.Cell switch
        {
            CellLook.Plain => (0, 0, 0),
            CellLook.Title => (2, 0, 0),
            CellLook.Head or CellLook.Group => (1, 2, 1),
            CellLook.Entry => (0, 3, 1),
            _ => (0, 0, 1),
        };
        x.Write($"""<xf numFmtId="{look.Format}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" """);
        if (look.IsQuoted) x.Raw("""quotePrefix="1" """);
        x.Raw("""applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">""");
        var wraps = look.Cell is not CellLook.Title and not CellLook.Group;
        x.Write($"""<alignment horizontal="{Horizontal(look)}" vertical="{(look.Cell == CellLook.Head ? "center" : "top")}" wrapText="{(wraps ? 1 : 0)}"/><protection locked="{(look.IsLocked ? 1 : 0)}"/></xf>""");
    }

    private static string Horizontal(Look look) => look.Cell switch
    {
        CellLook.Head or CellLook.Center => "center",
        CellLook.End => "right",
        CellLook.Entry when look.Format == MoneyFormat => "right",
        _ => "left",
    };

    private static int FormatOf(VariableKind kind) => kind switch
    {
        VariableKind.Date => DateFormat,
        VariableKind.Money => MoneyFormat,
        VariableKind.Number => 0,
        _ => TextFormat,
    };

    // Text is never calculated here; the mark keeps it so when someone edits the cell.
    private static bool StartsFormula(SheetCell cell) =>
        cell.Text.Length > 0 && cell.Rule?.Kind is not (VariableKind.Number or VariableKind.Money) && "=+-@\t\r".Contains(cell.Text[0], StringComparison.Ordinal);
}
