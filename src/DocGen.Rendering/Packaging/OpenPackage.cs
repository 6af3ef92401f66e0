namespace DocGen.Rendering.Packaging;

/// <summary>An Office package (OPC) under construction: parts in the order in which they are added, and the links between them.</summary>
public sealed class OpenPackage
{
    private readonly List<PackagePart> _parts = [];
    private readonly List<Relationship> _links = [];
    private readonly List<(string Extension, string ContentType)> _defaults =
    [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ];

    /// <summary>Content type of every file with the ending, unless a part names its own.</summary>
    public void Default(string extension, string contentType)
    {
        if (!_defaults.Contains((extension, contentType))) _defaults.Add((extension, contentType));
    }

    public void Add(PackagePart part) => _parts.Add(part);

    /// <summary>Links two parts; ids that are not given count rId1, rId2 … per source, so they are the same in every run.</summary>
    public string Link(string source, string type, string target, string id = "")
    {
        if (id.Length == 0) id = $"rId{_links.Count(l => l.Source == source) + 1}";
        _links.Add(new Relationship(source, id, type, target));
        return id;
    }

    public void Save(Stream output)
    {
        var zip = new ZipContainer(output);
        foreach (var (name, content) in Files()) zip.Add(name, content);
        zip.Finish();
    }

    /// <summary>Everything that the package holds, in the order in which it is written.</summary>
    internal IEnumerable<(string Name, byte[] Content)> Files()
    {
        yield return ("[Content_Types].xml", ContentTypes());
        yield return ("_rels/.rels", Links("").ToBytes());
        foreach (var part in _parts)
        {
            yield return (part.Name, part.Content);
            if (_links.Exists(l => l.Source == part.Name)) yield return (LinksName(part.Name), Links(part.Name).ToBytes());
        }
    }

    private byte[] ContentTypes()
    {
        var x = Markup.Part().Raw("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">""");
        foreach (var (extension, type) in _defaults) x.Write($"""<Default Extension="{extension}" ContentType="{type}"/>""");
        foreach (var part in _parts.Where(p => p.ContentType.Length > 0))
        {
            x.Write($"""<Override PartName="/{part.Name}" ContentType="{part.ContentType}"/>""");
        }
        return x.Raw("</Types>").ToBytes();
    }

    private Markup Links(string source)
    {
        var x = Markup.Part().Raw("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
        foreach (var link in _links.Where(l => l.Source == source))
        {
            x.Write($"""<Relationship Id="{link.Id}" Type="{link.Type}" Target="/{link.Target}"/>""");
        }
        return x.Raw("</Relationships>");
    }

    private static string LinksName(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }
}
