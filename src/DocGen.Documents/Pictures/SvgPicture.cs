using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Documents.Pictures;

/// <summary>
/// An SVG is a program's text: it can load other files and run scripts in whoever shows it. Only what draws is let through, and nothing that
/// tells of the drawing's making.
/// </summary>
public static class SvgPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    /// <summary>Ways of a style to name a file without url().</summary>
    private static readonly string[] Loading = ["@import", "image-set(", "image(", "src("];

    private static readonly string[] Active = ["script", "foreignObject", "iframe", "audio", "video", "set", "animate", "animateMotion", "animateTransform", "handler", "a"];

    public static bool IsSvg(ReadOnlySpan<byte> picture)
    {
        var head = Encoding.UTF8.GetString(picture[..Math.Min(picture.Length, 4096)]);
        return head.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<") && head.Contains("<svg", StringComparison.Ordinal);
    }

    /// <summary>The drawing alone.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="problem">Why it cannot be taken: what is in it; empty where it can.</param>
    public static byte[]? Clean(byte[] picture, out string problem)
    {
        XDocument xml;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(picture), settings);
            var depth = 0;
            using var check = XmlReader.Create(new MemoryStream(picture), settings);
            while (check.Read()) depth = Math.Max(depth, check.Depth);
            if (depth > Limits.Current.XmlDepth)
            {
                problem = $"> {Limits.Current.XmlDepth}";
                return null;
            }
            xml = XDocument.Load(reader);
        }
        catch (XmlException fault)
        {
            problem = fault.Message;
            return null;
        }
        problem = Problem(xml);
        if (problem.Length > 0) return null;
        xml.Descendants().Where(e => e.Name.Namespace != Svg || e.Name.LocalName is "metadata").Remove();
        xml.Descendants().Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.None && a.Name.LocalName is not ("href" or "space" or "lang")).Remove();
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None })) xml.Save(writer);
        return stream.ToArray();
    }

    private static string Problem(XDocument xml)
    {
        foreach (var element in xml.Descendants())
        {
            if (element.Name.Namespace == Svg && Active.Contains(element.Name.LocalName)) return $"<{element.Name.LocalName}>";
            if (element.Name.LocalName == "style" && LeadsOut(element.Value)) return "<style>";
            foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
            {
                var (name, value) = (attribute.Name.LocalName, attribute.Value.Trim());
                if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return name;
                if (name is "href" or "src" && !value.StartsWith('#') && !value.StartsWith("data:image/png;", StringComparison.Ordinal) && !value.StartsWith("data:image/jpeg;", StringComparison.Ordinal)) return $"{name}=\"{value}\"";
                if (LeadsOut(value)) return $"{name}=\"{value}\"";
            }
        }
        return xml.Root?.Name == Svg + "svg" ? "" : xml.Root?.Name.LocalName ?? "";
    }

    // url(#…) stays within the drawing; a backslash could spell anything else.
    private static bool LeadsOut(string style)
    {
        if (Array.Exists(Loading, l => style.Contains(l, StringComparison.OrdinalIgnoreCase)) || style.Contains('\\', StringComparison.Ordinal)) return true;
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!style.AsSpan(at + 4).TrimStart().TrimStart("'\"").StartsWith("#")) return true;
        }
        return false;
    }
}
