using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.House;

/// <summary>Writes a style of ours in the look of the house's style of that name.</summary>
internal static class HouseLook
{
    /// <summary>
    /// Letters, lines, distances are the house's. The number, its indents and the place in the navigation are ours, since labels and
    /// references are computed from the scheme; so is what keeps a heading with its text. Indents and alignment of which the house says nothing stay as the role has them.
    /// </summary>
    /// <param name="x">Takes the properties.</param>
    /// <param name="house">The house's style.</param>
    /// <param name="style">Ours.</param>
    /// <param name="number">Its <c>w:numPr</c>; empty where it has no number.</param>
    /// <param name="measure">Lengths of our indents.</param>
    public static void Write(Markup x, HouseStyle house, ParagraphStyle style, Markup number, Measure measure)
    {
        x.Raw("<w:pPr>");
        foreach (var name in HouseProperties.Paragraph)
        {
            var theirs = house.Paragraph.GetValueOrDefault(name);
            if (name == "numPr") x.Append(number);
            else if (name == "outlineLvl" && style.OutlineLevel >= 0) x.Write($"<w:outlineLvl w:val=\"{style.OutlineLevel}\"/>");
            else if (name == "keepNext" && style.KeepNext) x.Raw("<w:keepNext/>");
            else if (name == "pageBreakBefore" && style.PageBreakBefore) x.Raw("<w:pageBreakBefore/>");
            else if (name == "tabs" && style.Tabs.Length > 0) x.Raw(style.Tabs);
            else if (name == "ind" && style.Indent is { } indent && (theirs is null || !number.IsEmpty)) indent.WriteTo(x, measure);
            else if (name == "jc" && theirs is null && style.Alignment.Length > 0) x.Write($"<w:jc w:val=\"{style.Alignment}\"/>");
            else if (theirs is not null) HouseProperties.Write(x, theirs);
        }
        x.Raw("</w:pPr>");
        if (house.Run.IsEmpty) return;
        x.Raw("<w:rPr>");
        Run(x, house);
        x.Raw("</w:rPr>");
    }

    /// <summary>What every paragraph has by the house's Normal style, for ours.</summary>
    public static void WriteNormal(Markup x, HouseStyle normal)
    {
        string[] ours = ["widowControl", "kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN"];
        string[] taken = ["snapToGrid", "spacing", "contextualSpacing", "jc", "wordWrap", "textAlignment"];
        x.Raw("<w:pPr>");
        foreach (var name in HouseProperties.Paragraph)
        {
            if (ours.Contains(name)) x.Raw($"<w:{name} w:val=\"{(name is "kinsoku" or "overflowPunct" ? 1 : 0)}\"/>");
            else if (taken.Contains(name) && normal.Paragraph.GetValueOrDefault(name) is { } theirs) HouseProperties.Write(x, theirs);
            else if (name == "jc") x.Raw("<w:jc w:val=\"both\"/>");
        }
        x.Raw("</w:pPr>");
    }

    public static void Run(Markup x, HouseStyle house)
    {
        foreach (var name in HouseProperties.Run)
        {
            if (house.Run.GetValueOrDefault(name) is { } property) HouseProperties.Write(x, property);
        }
    }
}
