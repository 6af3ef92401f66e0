using System.Xml;
using System.Xml.Linq;

namespace DocGen.Rendering.Packaging;

/// <summary>Writes XML that was read and changed back as a part.</summary>
internal static class XmlBytes
{
    public static byte[] Of(XDocument xml)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings)) xml.Save(writer);
        return stream.ToArray();
    }

    /// <summary>Whether elements nest deeper than any document does; code that goes down into them would run out of stack.</summary>
    public static bool IsTooDeep(XDocument xml, int most = 200)
    {
        var depth = 0;
        for (XNode? node = xml.Root; node is not null;)
        {
            if (node is XElement { FirstNode: { } first })
            {
                if (++depth > most) return true;
                node = first;
                continue;
            }
            while (node is not null && node.NextNode is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node?.NextNode;
        }
        return false;
    }
}
