using System.Xml.Linq;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>The paragraph styles of the file, found by their names as a drafter sees them.</summary>
internal sealed class HouseStyles
{
    private static readonly XNamespace W = WordStories.W;

    private static readonly string[] HeadingNames = ["heading 1", "見出し 1", "Title"];

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    private HouseStyles(HouseFonts fonts) => Fonts = fonts;

    public static HouseStyles None { get; } = new(new HouseFonts(null));

    public HouseFonts Fonts { get; }

    /// <summary>What the file says of every paragraph: its defaults and its Normal style.</summary>
    public HouseStyle Normal { get; private set; } = HouseStyle.Empty;

    public string? BodyFont => Font(Normal);

    public decimal? BodySize => Normal.Run.TryGetValue("sz", out var size) ? HouseProperties.HalfPoints(size) : null;

    /// <summary>The font of the file's headings, for those of ours that it does not have.</summary>
    public string? HeadingFont => HeadingNames.Select(n => Find(n)).OfType<HouseStyle>().Select(Font).FirstOrDefault(f => f is not null);

    public static HouseStyles Read(XDocument? styles, HouseFonts fonts)
    {
        var read = new HouseStyles(fonts);
        var root = styles?.Root;
        foreach (var style in root?.Elements(W + "style") ?? []) read._byId.TryAdd(WordStories.Value(style, "styleId"), style);
        var paragraphs = read._byId.Values.Where(s => WordStories.Value(s, "type") is "paragraph").ToList();
        foreach (var style in paragraphs) read.Name(WordStories.Value(style.Element(W + "name")), style);
        // Another style's second name never hides a style of that name.
        foreach (var style in paragraphs)
        {
            foreach (var alias in WordStories.Value(style.Element(W + "aliases")).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) read.Name(alias, style);
        }
        var defaults = root?.Element(W + "docDefaults");
        var normal = paragraphs.Find(s => WordStories.Value(s, "default") is "1" or "true" or "on");
        var under = HouseStyle.Empty with
        {
            Paragraph = HouseStyle.Empty.Paragraph.Over(defaults?.Element(W + "pPrDefault")?.Element(W + "pPr"), HouseProperties.Paragraph, fonts),
            Run = HouseStyle.Empty.Run.Over(defaults?.Element(W + "rPrDefault")?.Element(W + "rPr"), HouseProperties.Run, fonts),
        };
        read.Normal = read.Over(under, normal);
        return read;
    }

    /// <summary>The first style that bears one of the names.</summary>
    public HouseStyle? Find(params IEnumerable<string> names) =>
        names.Select(n => _byName.GetValueOrDefault(Key(n))).FirstOrDefault(id => id is not null) is { } found ? OfId(found) : null;

    /// <summary>A style by its id, with what it takes from those that it is based on, down to Normal and without it.</summary>
    public HouseStyle? OfId(string id)
    {
        var chain = new List<XElement>();
        while (chain.Count < 20 && _byId.TryGetValue(id, out var style) && WordStories.Value(style, "default") is not ("1" or "true" or "on") && !chain.Contains(style))
        {
            chain.Add(style);
            id = WordStories.Value(style.Element(W + "basedOn"));
        }
        if (chain.Count == 0) return null;
        var look = HouseStyle.Empty with { Name = WordStories.Value(chain[0].Element(W + "name")) };
        for (var i = chain.Count - 1; i >= 0; i--) look = Over(look, chain[i]);
        return look;
    }

    /// <summary>Whether a table style is Word's plain grid.</summary>
    public bool IsRuled(string id) => _byId.TryGetValue(id, out var style) && Key(WordStories.Value(style.Element(W + "name"))) == "tablegrid";

    private HouseStyle Over(HouseStyle under, XElement? style) => under with
    {
        Paragraph = under.Paragraph.Over(style?.Element(W + "pPr"), HouseProperties.Paragraph, Fonts),
        Run = under.Run.Over(style?.Element(W + "rPr"), HouseProperties.Run, Fonts),
        HasOwnList = under.HasOwnList || style?.Element(W + "pPr")?.Element(W + "numPr") is not null,
    };

    private void Name(string name, XElement style)
    {
        if (name.Length > 0) _byName.TryAdd(Key(name), WordStories.Value(style, "styleId"));
    }

    private static string? Font(HouseStyle style) =>
        style.Run.TryGetValue("rFonts", out var fonts) && WordStories.Value(fonts, "eastAsia") is { Length: > 0 } font ? font : null;

    // 見出し 1, 見出し1 and 見出し１ are one name to a drafter.
    private static string Key(string name) => new([.. name.Where(c => !char.IsWhiteSpace(c)).Select(c => char.ToLowerInvariant(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c))]);
}
