using System.Globalization;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>Paper and margins of the file's first section, in twips.</summary>
internal sealed record HousePage(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    private const int LeastText = 2268; // 40 mm: less than that is no page but a mistake

    public int Header { get; init; }

    public int Footer { get; init; }

    /// <summary>Distance of the lines of the grid; 0 where lines follow no grid.</summary>
    public int LinePitch { get; init; }

    public PageSetup Apply(PageSetup under) => new()
    {
        Width = Millimetres(Width),
        Height = Millimetres(Height),
        Top = Millimetres(Top),
        Right = Millimetres(Right),
        Bottom = Millimetres(Bottom),
        Left = Millimetres(Left),
        LinePitch = LinePitch > 0 ? LinePitch / 20m : under.LinePitch,
    };

    public static HousePage? Read(XElement? section, Place place, DiagnosticBag bag)
    {
        var (size, margins, grid) = (section?.Element(WordStories.W + "pgSz"), section?.Element(WordStories.W + "pgMar"), section?.Element(WordStories.W + "docGrid"));
        if (size is null || margins is null) return null;
        var (width, height) = (Number(size, "w"), Number(size, "h"));
        var gutter = Math.Max(0, Number(margins, "gutter"));
        var page = new HousePage(
            // Documents are set upright; what is wide turns the page itself.
            Math.Min(width, height),
            Math.Max(width, height),
            Math.Abs(Number(margins, "top")),
            Number(margins, "right"),
            Math.Abs(Number(margins, "bottom")),
            Number(margins, "left") + gutter)
        {
            Header = Math.Max(0, Number(margins, "header")),
            Footer = Math.Max(0, Number(margins, "footer")),
            LinePitch = WordStories.Value(grid, "type") is "lines" or "linesAndChars" or "snapToChars" ? Math.Clamp(Number(grid!, "linePitch"), 0, 2000) : 0,
        };
        if (page.IsUsable) return page;
        bag.Add(HouseRules.BadPage, place, $"{width}×{height}");
        return null;
    }

    private bool IsUsable =>
        Height <= 31680 && Left >= 0 && Right >= 0 && Header <= Height && Footer <= Height
        && Width - Left - Right >= LeastText && Height - Top - Bottom >= LeastText;

    private static int Number(XElement element, string attribute) =>
        decimal.TryParse(WordStories.Value(element, attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 100_000 ? (int)Math.Round(value) : 0;

    private static decimal Millimetres(int twips) => twips * 25.4m / 1440;
}
