using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes the properties of a section: paper, margins, line grid, header and footer.</summary>
internal static class SectionWriter
{
    public static void Write(Markup x, WordJob job, WordState state)
    {
        var (page, landscape) = (job.Style.Page, state.Landscape);
        // The letterhead of the first page is for the document's first page, not for that of each section.
        var isFirst = state.Sections++ == 0;
        x.Raw("<w:sectPr>");
        if (job.House is { } house) Stories(x, job, house, isFirst, landscape);
        else Own(x, job, "default", landscape, header: true, footer: true);
        var (width, height) = (Measure.Millimetres(page.Width), Measure.Millimetres(page.Height));
        if (landscape) x.Write($"<w:pgSz w:w=\"{height}\" w:h=\"{width}\" w:orient=\"landscape\"/>");
        else x.Write($"<w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>");
        x.Write($"<w:pgMar w:top=\"{Measure.Millimetres(page.Top)}\" w:right=\"{Measure.Millimetres(page.Right)}\" w:bottom=\"{Measure.Millimetres(page.Bottom)}\" w:left=\"{Measure.Millimetres(page.Left)}\"");
        x.Write($" w:header=\"{job.House?.Page?.Header ?? Math.Min(851, Measure.Millimetres(page.Top) / 2)}\" w:footer=\"{job.House?.Page?.Footer ?? Math.Min(680, Measure.Millimetres(page.Bottom) / 2)}\" w:gutter=\"0\"/>");
        x.Raw("<w:cols w:space=\"425\"/>");
        if (isFirst && job.House is { HasFirstPage: true }) x.Raw("<w:titlePg/>");
        var grid = job.House?.Page is { LinePitch: 0 } ? "default" : "lines";
        x.Write($"<w:docGrid w:type=\"{grid}\" w:linePitch=\"{Measure.Points(page.LinePitch)}\"/></w:sectPr>");
    }

    /// <summary>The house's headers and footers where it has them, ours where it has none.</summary>
    private static void Stories(Markup x, WordJob job, HouseDocument house, bool isFirst, bool landscape)
    {
        foreach (var page in house.Pages.Where(p => isFirst || p != "first"))
        {
            foreach (var story in house.Stories.Where(s => s.Page == page))
            {
                x.Write($"<w:{story.Kind}Reference w:type=\"{page}\" r:id=\"{HouseParts.IdOf(story)}\"/>");
            }
            // A first page without a footer is the house's choice where it has footers at all; the classification is printed whatever the house does.
            Own(x, job, page, landscape, header: !house.Stories.Any(s => s.Page == page && s.Kind == "header"), footer: !house.HasFooter);
        }
    }

    private static void Own(Markup x, WordJob job, string page, bool landscape, bool header, bool footer)
    {
        if (header && HeaderPart.IsNeeded(job)) x.Write($"<w:headerReference w:type=\"{page}\" r:id=\"{(landscape ? WordParts.LandscapeHeaderId : WordParts.HeaderId)}\"/>");
        if (footer && FooterPart.IsNeeded(job)) x.Write($"<w:footerReference w:type=\"{page}\" r:id=\"{WordParts.FooterId}\"/>");
    }
}
