using System.Xml.Linq;

namespace DocGen.Rendering.Verification;

/// <summary>The parts of a Word file that hold text, and the definitions that text refers to.</summary>
internal sealed class WordStories
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] StoryTypes = ["header", "footer", "footnotes", "endnotes", "comments"];

    public WordStories(OpenedPackage package)
    {
        Package = package;
        Main = PackageLinks.Target(package, "", "officeDocument") ?? "word/document.xml";
        var others = PackageLinks.From(package, Main)
            .Where(l => l.Target is not null && StoryTypes.Any(t => l.Type.EndsWith("/" + t, StringComparison.Ordinal)))
            .Select(l => l.Target!);
        All = [.. others.Prepend(Main).Distinct(StringComparer.OrdinalIgnoreCase).Where(package.Has)];
        Styles = PackageLinks.Target(package, Main, "styles") ?? "";
        Numbering = PackageLinks.Target(package, Main, "numbering") ?? "";
        Settings = PackageLinks.Target(package, Main, "settings") ?? "";
    }

    public OpenedPackage Package { get; }

    public string Main { get; }

    /// <summary>The body first, then headers, footers, notes and comments.</summary>
    public IReadOnlyList<string> All { get; }

    public string Styles { get; }

    public string Numbering { get; }

    public string Settings { get; }

    /// <summary>Every element of every story, in reading order, with its part.</summary>
    public IEnumerable<(string Part, XElement Element)> Elements(params string[] names)
    {
        foreach (var part in All)
        {
            foreach (var element in Package.Xml(part)?.Descendants() ?? [])
            {
                if (element.Name.Namespace == W && Array.IndexOf(names, element.Name.LocalName) >= 0) yield return (part, element);
            }
        }
    }

    public IEnumerable<XElement> In(string part, string name) => Package.Xml(part)?.Descendants(W + name) ?? [];

    public static string Value(XElement? element, string attribute = "val") => (string?)element?.Attribute(W + attribute) ?? "";
}
