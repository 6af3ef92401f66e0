using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>styles.xml</c>: the looks, under the names that drafters know.</summary>
internal static class StylesPart
{
    public static byte[] Write(WordJob job, SchemeLists lists)
    {
        var x = Markup.Part().Raw($"<w:styles {WordParts.Namespaces}>");
        Defaults(x, job);
        var sheet = new StyleSheet(x, job, lists);
        FormStyles.Write(sheet, job);
        NumberedStyles.Write(sheet, job, lists);
        CharacterStyles(x, job);
        return x.Raw("</w:styles>").ToBytes();
    }

    public static void Defaults(Markup x, WordJob job)
    {
        x.Raw("<w:docDefaults><w:rPrDefault><w:rPr>");
        var letters = job.House?.Styles.Normal.Run;
        if (letters?.GetValueOrDefault("rFonts") is { } fonts && job.House?.Styles.BodyFont is not null) HouseProperties.Write(x, fonts);
        else StyleSheet.Fonts(x, job.Style.Fonts.Body);
        StyleSheet.Size(x, job.Style.BodySize);
        x.Raw("<w:lang w:val=\"ja-JP\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        // The size again, since LibreOffice takes its line grid from this style and not from the defaults.
        x.Write($"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"{StyleNames.Normal}\"><w:name w:val=\"Normal\"/><w:qFormat/>");
        // No automatic space between Japanese and Latin letters or digits: it would shift the character grid, and labels do not have it.
        if (job.House is { } house) HouseLook.WriteNormal(x, house.Styles.Normal);
        else x.Raw("<w:pPr><w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr>");
        x.Raw("<w:rPr>");
        StyleSheet.Size(x, job.Style.BodySize);
        x.Raw("</w:rPr></w:style>");
        x.Raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        x.Write($"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"{StyleNames.NormalTable}\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
        x.Raw("<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        x.Raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
        x.Write($"<w:style w:type=\"table\" w:styleId=\"{StyleNames.TableGrid}\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"{StyleNames.NormalTable}\"/><w:tblPr><w:tblBorders>");
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            x.Write($"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        x.Raw("</w:tblBorders></w:tblPr></w:style>");
    }

    /// <summary>What is still to be filled in stands out, on screen and on paper.</summary>
    public static void Placeholder(Markup x) =>
        Character(x, StyleNames.PlaceholderText, "Placeholder Text", "<w:color w:val=\"595959\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2CC\"/>");

    private static void CharacterStyles(Markup x, WordJob job)
    {
        Placeholder(x);
        Character(x, StyleNames.FootnoteReference, "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
        if (!job.Options.Notes) return;
        Character(x, StyleNames.CommentReference, "annotation reference", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    }

    private static void Character(Markup x, string id, string name, string look)
    {
        x.Write($"<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/><w:rPr>");
        x.Raw(look).Raw("</w:rPr></w:style>");
    }
}
