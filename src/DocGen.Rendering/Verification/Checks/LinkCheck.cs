using System.Xml.Linq;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Parts, their kinds and the links between them.</summary>
internal static class LinkCheck
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace T = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static void Run(OpenedPackage package, DiagnosticBag findings)
    {
        Types(package, findings);
        foreach (var rels in package.Parts.Where(p => p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && p.Contains("_rels/", StringComparison.Ordinal)))
        {
            var source = PackageLinks.SourceOf(rels);
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (id, _, target, node) in PackageLinks.From(package, source))
            {
                if (!ids.Add(id)) findings.Add(VerifyRules.RepeatedId, package.PlaceOf(rels, node), "Relationship", id);
                if (target is not null && !package.Has(target)) findings.Add(VerifyRules.MissingPart, package.PlaceOf(rels, node), source, target);
            }
        }
        foreach (var part in package.Parts.Where(IsXml)) Used(package, part, findings);
    }

    private static void Types(OpenedPackage package, DiagnosticBag findings)
    {
        var root = package.Xml(ContentTypes)?.Root;
        if (root is null)
        {
            findings.Add(VerifyRules.MissingPart, new Place(package.File), package.File, ContentTypes);
            return;
        }
        var endings = root.Elements(T + "Default").Select(d => (string?)d.Attribute("Extension")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in root.Elements(T + "Override"))
        {
            var part = ((string?)entry.Attribute("PartName") ?? "").TrimStart('/');
            if (!named.Add(part)) findings.Add(VerifyRules.RepeatedId, package.PlaceOf(ContentTypes, entry), "PartName", part);
            if (!package.Has(part)) findings.Add(VerifyRules.MissingPart, package.PlaceOf(ContentTypes, entry), ContentTypes, part);
        }
        foreach (var part in package.Parts.Where(p => p != ContentTypes))
        {
            if (!named.Contains(part) && !endings.Contains(part[(part.LastIndexOf('.') + 1)..])) findings.Add(VerifyRules.NoContentType, package.PlaceOf(part), part);
        }
    }

    private static void Used(OpenedPackage package, string part, DiagnosticBag findings)
    {
        if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || package.Xml(part) is not { } xml) return;
        var ids = PackageLinks.From(package, part).Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in xml.Descendants().Attributes().Where(a => a.Name.Namespace == R && a.Value.Length > 0 && !ids.Contains(a.Value)))
        {
            findings.Add(VerifyRules.UnknownRelationship, package.PlaceOf(part, attribute), attribute.Value);
        }
    }

    private static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
