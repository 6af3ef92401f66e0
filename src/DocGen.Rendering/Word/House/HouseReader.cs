using System.Collections.Immutable;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>Reads the body's own Word file as a look. What cannot come along is left out and said; nothing in the file makes it throw.</summary>
public static class HouseReader
{
    /// <summary>Styles that we number ourselves.</summary>
    private static readonly string[] Numbered = ["heading 1", "heading 2", "heading 3", "条", "項", "号"];

    private static readonly XNamespace W = WordStories.W;

    /// <summary>The look of the file; null, with a finding, where it is none.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">Its name as the user knows it.</param>
    /// <param name="bag">Takes the findings.</param>
    public static HouseDocument? Read(Stream stream, string name, DiagnosticBag bag)
    {
        using var copy = OpenedPackage.CopyOf(stream);
        if (Open(copy, name, bag) is not { } package) return null;
        var word = new WordStories(package);
        var main = package.Xml(word.Main);
        var styles = word.Styles.Length > 0 ? package.Xml(word.Styles) : null;
        if (main?.Root?.Name != W + "document" || (word.Styles.Length > 0 && styles?.Root?.Name != W + "styles") || IsTooDeep(main, styles))
        {
            bag.Add(HouseRules.Unusable, new Place(name), package.Findings.Count > 0 ? package.Findings[0].Message(Language.English) : word.Main);
            return null;
        }
        if (package.Parts.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) bag.Add(HouseRules.Macros, new Place(name));
        var theme = PackageLinks.Target(package, word.Main, "theme") is { } part ? package.Xml(part) : null;
        var read = new HouseDocument { Styles = HouseStyles.Read(styles, new HouseFonts(theme)) };
        // A letterhead stands on the first page, so the first section has it.
        var section = main.Descendants(W + "sectPr").FirstOrDefault(s => s.Parent?.Name != W + "sectPrChange");
        read = read with
        {
            Page = HousePage.Read(section, package.PlaceOf(word.Main, section), bag),
            HasFirstPage = IsOn(section?.Element(W + "titlePg")),
            HasEvenPages = IsOn(word.In(word.Settings, "evenAndOddHeaders").FirstOrDefault()),
        };
        foreach (var numbered in Numbered.Select(n => read.Styles.Find(n)).OfType<HouseStyle>().Where(s => s.HasOwnList)) bag.Add(HouseRules.OwnList, package.PlaceOf(word.Styles), numbered.Name);
        var stories = new StoryReader(package, read.Styles, bag);
        var links = PackageLinks.From(package, word.Main).DistinctBy(l => l.Id).ToDictionary(l => l.Id, l => l.Target, StringComparer.Ordinal);
        var taken = ImmutableArray.CreateBuilder<HouseStory>();
        foreach (var reference in section?.Elements().Where(e => e.Name == W + "headerReference" || e.Name == W + "footerReference") ?? [])
        {
            var (kind, page) = (reference.Name.LocalName[..6], WordStories.Value(reference, "type"));
            var id = (string?)reference.Attribute(XNamespace.Get("http://schemas.openxmlformats.org/officeDocument/2006/relationships") + "id") ?? "";
            if (!read.Pages.Contains(page) || taken.Any(t => t.Kind == kind && t.Page == page)) continue;
            if (links.GetValueOrDefault(id) is { } target && package.Has(target) && stories.Read(kind, page, target) is { } story) taken.Add(story);
        }
        return HouseProbe.Check(read with { Stories = taken.ToImmutable() }, name, bag);
    }

    private static OpenedPackage? Open(MemoryStream stream, string name, DiagnosticBag bag)
    {
        var package = OpenedPackage.Open(stream, name);
        if (package.Findings.Count == 0) return package;
        foreach (var finding in package.Findings) bag.Add(HouseRules.Unusable, finding.Place, finding.Message(Language.English));
        return null;
    }

    private static bool IsTooDeep(params XDocument?[] parts) => Array.Exists(parts, p => p is not null && XmlBytes.IsTooDeep(p));

    private static bool IsOn(XElement? element) => element is not null && WordStories.Value(element) is not ("0" or "false" or "off");
}
