using System.Xml.Linq;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>
/// Word's own fonts are roles of a theme (<c>minorEastAsia</c>) that stands in a part of its own. The theme stays behind; each role is
/// replaced by the font that it means.
/// </summary>
internal sealed class HouseFonts
{
    private static readonly XNamespace W = WordStories.W;
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, string> _fonts = new(StringComparer.Ordinal);

    public HouseFonts(XDocument? theme)
    {
        var scheme = theme?.Descendants(A + "fontScheme").FirstOrDefault();
        foreach (var (role, name) in new[] { ("major", "majorFont"), ("minor", "minorFont") })
        {
            var fonts = scheme?.Element(A + name);
            var latin = Face(fonts?.Element(A + "latin"));
            var japanese = (string?)fonts?.Elements(A + "font").FirstOrDefault(f => (string?)f.Attribute("script") == "Jpan")?.Attribute("typeface") ?? "";
            var eastAsian = Face(fonts?.Element(A + "ea"));
            Add(role + "Ascii", latin);
            Add(role + "HAnsi", latin);
            // A theme names the East Asian font by script where it serves more than one language.
            Add(role + "EastAsia", eastAsian.Length > 0 ? eastAsian : japanese);
        }
    }

    public void Resolve(XElement properties)
    {
        if (properties.Name != W + "rFonts") return;
        foreach (var (theme, plain) in new[] { ("asciiTheme", "ascii"), ("hAnsiTheme", "hAnsi"), ("eastAsiaTheme", "eastAsia"), ("cstheme", "cs") })
        {
            if (properties.Attribute(W + theme) is not { } role) continue;
            if (_fonts.TryGetValue(role.Value, out var font)) properties.SetAttributeValue(W + plain, font);
            role.Remove();
        }
    }

    private void Add(string role, string font)
    {
        if (font.Length > 0) _fonts[role] = font;
    }

    private static string Face(XElement? element) => (string?)element?.Attribute("typeface") ?? "";
}
