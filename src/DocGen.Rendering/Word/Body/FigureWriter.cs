using DocGen.Documents.Blocks;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes pictures, scaled down to the text's width, with what they say in words.</summary>
internal sealed class FigureWriter(WordJob job, WordState state)
{
    private const int EmuPerTwip = 635;

    public Markup Drawing(Figure figure, Surroundings around)
    {
        var size = PictureSize.Of(figure.Content.AsSpan());
        var scale = Math.Min(1, Math.Min(around.Width / size.Width, TextHeight() / size.Height));
        var (cx, cy) = ((long)(size.Width * scale) * EmuPerTwip, (long)(size.Height * scale) * EmuPerTwip);
        var id = state.NextPicture();
        var fallback = size.IsVector ? BlankPicture.Frame((int)(size.Width * scale / 15), (int)(size.Height * scale / 15)) : null;
        var relationship = Store(id, fallback is null ? "png" : "svg", [.. figure.Content]);
        var shown = fallback is null ? relationship : Store(id, "png", fallback);
        var x = new Markup();
        x.Write($"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{cx}\" cy=\"{cy}\"/>");
        x.Write($"<wp:docPr id=\"{id}\" name=\"図 {id}\" descr=\"{figure.Description}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        x.Raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>");
        x.Write($"<pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"{figure.Name}\" descr=\"{figure.Description}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{shown}\">");
        if (fallback is not null)
        {
            x.Write($"<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"{relationship}\"/></a:ext></a:extLst>");
        }
        x.Write($"</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>");
        return x.Raw("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private string Store(int id, string ending, byte[] content)
    {
        state.Pictures.Add(new WordPicture($"figure{id}.{ending}", ending == "svg" ? "image/svg+xml" : "image/png", content));
        return WordParts.PictureId(state.Pictures.Count);
    }

    private decimal TextHeight()
    {
        var page = job.Style.Page;
        var height = state.Landscape ? page.Width : page.Height;
        return Measure.Millimetres(height - page.Top - page.Bottom) - Measure.Points(page.LinePitch * 3);
    }
}
