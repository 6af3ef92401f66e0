using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Reads a text whose pieces may differ in look; the furigana that Japanese Excel keeps beside it is no part of it.</summary>
internal static partial class RichText
{
    /// <summary>Reads the element that the reader stands on (<c>si</c>, <c>is</c>) and leaves it on its end.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") Skip(xml);
            else if (xml.LocalName == "t") text.Append(Content(xml));
        }
        return Unescaped(text.ToString());
    }

    /// <summary>The text of an element without elements in it; leaves the reader on its end.</summary>
    public static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(xml.Value);
        }
        return text.ToString();
    }

    /// <summary>Excel writes characters that XML cannot hold as _x000D_.</summary>
    public static string Unescaped(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Code().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Code();
}
