using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Documents.Pictures;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt figure: it is cleaned, or refused with a reason; an SVG that is taken leads nowhere.</summary>
public sealed partial class PictureTarget(SeedLibrary library) : IFuzzTarget
{
    private const string Svg = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50" width="100" height="50">
          <title>図</title><metadata>yamada</metadata>
          <style>.a { fill: #fff }</style>
          <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
          <g transform="scale(2)"><rect class="a" width="10" height="10" fill="url(#g)"/><use xlink:href="#g"/><text x="1" y="2">甲</text></g>
        </svg>
        """;

    public string Name => "picture";

    public byte[] Make(Random random)
    {
        if (random.Next(2) == 0) return Encoding.UTF8.GetBytes(TextMutator.Mutate(Svg, [Svg, "<script>alert(1)</script>", "<image href=\"http://example.invalid/x.png\"/>", " onload=\"x()\"", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;", "@import url(http://example.invalid/)", "mask: image-set('http://example.invalid/' 1x)"], random));
        var spoilt = (byte[])library.Picture.Clone();
        for (var i = 1 + random.Next(8); i > 0; i--) spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
        return random.Next(4) == 0 ? spoilt[..random.Next(spoilt.Length)] : spoilt;
    }

    public void Run(byte[] input)
    {
        var cleaned = DrawnPicture.Read(input, out var problem);
        if (cleaned is null)
        {
            if (problem.Length == 0) throw new FindingException("not taken and not said");
            return;
        }
        // Cleaning again changes nothing.
        if (DrawnPicture.Read(cleaned, out var again) is not { } twice || !twice.AsSpan().SequenceEqual(cleaned)) throw new FindingException($"cleaned twice it is another: {again}");
        if (PictureMetadata.FormatOf(cleaned) != PictureFormat.Svg) return;
        if (Encoding.UTF8.GetString(cleaned).Contains("<!", StringComparison.Ordinal)) throw new FindingException("it declares something");
        // Looked at as XML: words that look like a link may stand in a text.
        var svg = XDocument.Load(new MemoryStream(cleaned));
        if (svg.Descendants().Any(LeadsOut)) throw new FindingException("it leads out");
    }

    // What a name of a namespace says is never fetched.
    private static bool LeadsOut(XElement element) =>
        element.Name.LocalName.Equals("script", StringComparison.OrdinalIgnoreCase)
        || (element.Name.LocalName == "style" && Loading().IsMatch(element.Value))
        || element.Attributes().Any(a => !a.IsNamespaceDeclaration && (a.Name.LocalName is "href" or "src" ? !a.Value.TrimStart().StartsWith('#')
            : a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Loading().IsMatch(a.Value)));

    [GeneratedRegex(@"@import|(url|src|image|image-set)\(\s*['""]?\s*[^#'""\s]", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
