using System.Globalization;
using System.Xml.Linq;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Which list and level a paragraph counts in, by itself or by its style.</summary>
internal sealed class StyleNumbers
{
    private static readonly XNamespace W = WordStories.W;

    private readonly Dictionary<string, XElement> _styles;

    public StyleNumbers(WordStories word) => _styles = word.In(word.Styles, "style")
        .GroupBy(s => WordStories.Value(s, "styleId"), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public (string Num, int Level) Of(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        if (Read(properties) is { } direct) return direct;
        var id = WordStories.Value(properties?.Element(W + "pStyle"));
        for (var depth = 0; depth < 20 && _styles.TryGetValue(id, out var style); depth++)
        {
            if (Read(style.Element(W + "pPr")) is { } inStyle) return inStyle;
            id = WordStories.Value(style.Element(W + "basedOn"));
        }
        return ("", 0);
    }

    private static (string Num, int Level)? Read(XElement? properties)
    {
        if (properties?.Element(W + "numPr") is not { } number || number.Element(W + "numId") is not { } id) return null;
        _ = int.TryParse(WordStories.Value(number.Element(W + "ilvl")), NumberStyles.Integer, CultureInfo.InvariantCulture, out var level);
        return (WordStories.Value(id), level);
    }
}
