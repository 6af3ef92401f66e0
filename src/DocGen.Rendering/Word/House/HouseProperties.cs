using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>
/// The properties that a style may bring along, in the order in which Word's schema wants them. Whatever else a file holds stays
/// behind, so nothing of it can break ours; and a file that another program saved is put in Word's own words.
/// </summary>
internal static class HouseProperties
{
    public static readonly string[] Paragraph =
    [
        "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
        "autoSpaceDE", "autoSpaceDN", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc", "textAlignment", "outlineLvl",
    ];

    public static readonly string[] Run =
    [
        "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "color", "spacing", "w", "kern", "position", "sz", "szCs", "u", "shd", "vertAlign", "em",
    ];

    private static readonly XNamespace W = WordStories.W;

    /// <summary>Takes what is known of <paramref name="properties"/> over what is there.</summary>
    public static ImmutableDictionary<string, XElement> Over(this ImmutableDictionary<string, XElement> under, XElement? properties, string[] known, HouseFonts fonts)
    {
        foreach (var property in properties?.Elements() ?? [])
        {
            if (property.Name.Namespace != W || !known.Contains(property.Name.LocalName)) continue;
            if (property.Name.LocalName is "numPr" or "outlineLvl") continue;
            var own = new XElement(property);
            fonts.Resolve(own);
            Plain(own);
            var name = own.Name.LocalName;
            // Attributes are inherited one by one: a style may say the left indent and leave the hanging to the one below.
            if (name is "ind" or "spacing" or "rFonts" && under.TryGetValue(name, out var below))
            {
                var merged = new XElement(below);
                foreach (var attribute in own.Attributes()) merged.SetAttributeValue(attribute.Name, attribute.Value);
                own = merged;
            }
            under = under.SetItem(name, own);
        }
        return under;
    }

    public static void Write(Markup x, XElement element)
    {
        x.Raw("<w:" + element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(a => a.Name.Namespace == W)) x.Raw($" w:{attribute.Name.LocalName}=\"").Write($"{attribute.Value}\"");
        if (!element.HasElements)
        {
            x.Raw("/>");
            return;
        }
        x.Raw(">");
        foreach (var child in element.Elements().Where(e => e.Name.Namespace == W)) Write(x, child);
        x.Raw($"</w:{element.Name.LocalName}>");
    }

    public static bool IsOn(this ImmutableDictionary<string, XElement> properties, string name) =>
        properties.TryGetValue(name, out var element) && WordStories.Value(element) is not "0";

    /// <summary>LibreOffice and the later standard write <c>true</c>, <c>start</c>, <c>end</c> where Word writes 1, <c>left</c>, <c>right</c>.</summary>
    public static void Plain(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(e => e.Name.Namespace == W).ToList())
        {
            foreach (var attribute in element.Attributes().Where(a => a.Name.Namespace == W).ToList()) Plain(element, attribute);
            if (element.Name.LocalName is "start" or "end" && element.Parent?.Name.LocalName is "tblBorders" or "tcBorders" or "tblCellMar" or "tcMar")
                element.Name = W + Side(element.Name.LocalName);
        }
    }

    private static void Plain(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (name.StartsWith("theme", StringComparison.Ordinal) && element.Name.LocalName is not "rFonts") attribute.Remove();
        else if (name == "val" && attribute.Value is "true" or "on") attribute.Value = "1";
        else if (name == "val" && attribute.Value is "false" or "off") attribute.Value = "0";
        else if (name == "val" && element.Name.LocalName is "jc" or "lvlJc" or "tab" && attribute.Value is "start" or "end") attribute.Value = Side(attribute.Value);
        else if (element.Name.LocalName == "ind" && name is "start" or "end" or "startChars" or "endChars")
        {
            var renamed = W + name.Replace("start", "left", StringComparison.Ordinal).Replace("end", "right", StringComparison.Ordinal);
            var value = attribute.Value;
            attribute.Remove();
            element.SetAttributeValue(renamed, value);
        }
    }

    public static decimal? HalfPoints(XElement? element) =>
        int.TryParse(WordStories.Value(element), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 10 and <= 144 ? size / 2m : null;

    private static string Side(string word) => word == "start" ? "left" : "right";
}
