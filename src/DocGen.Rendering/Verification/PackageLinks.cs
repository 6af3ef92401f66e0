using System.Xml.Linq;

namespace DocGen.Rendering.Verification;

/// <summary>The links between the parts of a package.</summary>
internal static class PackageLinks
{
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Links that start at a part, or at the package where <paramref name="part"/> is empty. Targets are part names; external ones are null.</summary>
    public static IEnumerable<(string Id, string Type, string? Target, XElement Node)> From(OpenedPackage package, string part)
    {
        foreach (var link in package.Xml(NameOf(part))?.Root?.Elements(R + "Relationship") ?? [])
        {
            var target = (string?)link.Attribute("Target") ?? "";
            var external = (string?)link.Attribute("TargetMode") == "External";
            yield return ((string?)link.Attribute("Id") ?? "", (string?)link.Attribute("Type") ?? "", external ? null : Resolve(part, target), link);
        }
    }

    /// <summary>The target of the first link of a kind; null where there is none.</summary>
    public static string? Target(OpenedPackage package, string part, string typeEnd) =>
        From(package, part).Where(l => l.Type.EndsWith("/" + typeEnd, StringComparison.Ordinal)).Select(l => l.Target).FirstOrDefault();

    /// <summary>Name of the part that lists a part's links.</summary>
    public static string NameOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    /// <summary>The part whose links are listed in a <c>.rels</c> part.</summary>
    public static string SourceOf(string rels)
    {
        var at = rels.LastIndexOf("_rels/", StringComparison.Ordinal);
        return at < 0 ? "" : rels[..at] + rels[(at + 6)..^5];
    }

    private static string Resolve(string source, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var path = new List<string>(source.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("." or "..")) path.Add(step);
        }
        return string.Join('/', path);
    }
}
