using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Parts;

/// <summary>Writes paragraph styles.</summary>
internal sealed class StyleSheet(Markup x, WordJob job, SchemeLists lists)
{
    public void Add(ParagraphStyle style)
    {
        x.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"{(style.IsBuiltIn ? 0 : 1)}\" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/>");
        if (style.Alias.Length > 0) x.Write($"<w:aliases w:val=\"{style.Alias}\"/>");
        x.Write($"<w:basedOn w:val=\"{style.BasedOn}\"/>");
        if (style.Next.Length > 0) x.Write($"<w:next w:val=\"{style.Next}\"/>");
        x.Raw("<w:qFormat/>");
        if (job.House?.Styles.Find(HouseNames.Of(style)) is { } house) HouseLook.Write(x, house, style, Number(style.Id), job.Measure);
        else Own(style);
        x.Raw("</w:style>");
    }

    private void Own(ParagraphStyle style)
    {
        x.Raw("<w:pPr>");
        if (style.KeepNext) x.Raw("<w:keepNext/>");
        if (style.PageBreakBefore) x.Raw("<w:pageBreakBefore/>");
        x.Append(Number(style.Id));
        x.Raw(style.Shading).Raw(style.Tabs);
        if (!style.SnapToGrid) x.Raw("<w:snapToGrid w:val=\"0\"/>");
        if (style.Spacing.Length > 0) x.Raw($"<w:spacing {style.Spacing}/>");
        style.Indent?.WriteTo(x, job.Measure);
        if (style.Alignment.Length > 0) x.Write($"<w:jc w:val=\"{style.Alignment}\"/>");
        if (style.OutlineLevel >= 0) x.Write($"<w:outlineLvl w:val=\"{style.OutlineLevel}\"/>");
        x.Raw("</w:pPr>");
        if (style.IsHeadingFont || style.Size > 0 || style.IsBold)
        {
            x.Raw("<w:rPr>");
            if (style.IsHeadingFont) Fonts(x, job.Style.Fonts.Heading);
            if (style.IsBold) x.Raw("<w:b/>");
            if (style.Size > 0) Size(x, style.Size);
            x.Raw("</w:rPr>");
        }
    }

    public static void Fonts(Markup x, string font) => x.Write(
        $"<w:rFonts w:ascii=\"{font}\" w:eastAsia=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"{font}\"/>");

    public static void Size(Markup x, decimal points) => x.Write($"<w:sz w:val=\"{Measure.HalfPoints(points)}\"/><w:szCs w:val=\"{Measure.HalfPoints(points)}\"/>");

    /// <summary>The number that a style brings along: paragraphs then need to name nothing but their style.</summary>
    private Markup Number(string style)
    {
        var number = new Markup();
        foreach (var list in lists.StyledLists)
        {
            for (var level = 0; level < list.Levels.Count; level++)
            {
                if (list.Levels[level].Style != style) continue;
                return number.Write($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list.MainNum}\"/></w:numPr>");
            }
        }
        return number;
    }
}
