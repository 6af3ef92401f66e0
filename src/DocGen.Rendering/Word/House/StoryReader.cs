using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>Reads a header or footer and leaves out what must not come along: links out of the file, objects, traces of editing, names.</summary>
internal sealed class StoryReader(OpenedPackage package, HouseStyles styles, DiagnosticBag bag)
{
    private static readonly XNamespace W = WordStories.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>What only says who changed what, or marks a place for something else.</summary>
    private static readonly string[] Dropped =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd", "proofErr", "del", "moveFrom",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange",
        "tblPrExChange", "sectPrChange", "numberingChange", "footnoteReference", "endnoteReference", "numPr", "lastRenderedPageBreak", "sectPr", "sdtPr", "sdtEndPr", "dataBinding",
    ];

    private static readonly string[] Unwrapped = ["ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdtContent", "sdt"];
    private static readonly string[] Objects = ["object", "control", "altChunk", "subDoc", "contentPart"];
    private static readonly string[] PersonalBindings = ["creator", "lastModifiedBy", "Manager"];

    private int _pictures;
    private int _drawings;

    public HouseStory? Read(string kind, string page, string part)
    {
        if (package.Xml(part) is not { Root: { } original } xml || XmlBytes.IsTooDeep(xml) || original.Name.Namespace != W)
        {
            bag.Add(HouseRules.InvalidPart, package.PlaceOf(part), part, "XML");
            return null;
        }
        var root = new XElement(original);
        DropObjects(root, part);
        Drop(root);
        HouseFields.Clean(root);
        var pictures = Pictures(root, part);
        new StoryStyles(styles).Inline(root);
        HouseProperties.Plain(root);
        Ends(root);
        return new HouseStory(kind, page, Markup(root), [.. pictures]);
    }

    private void DropObjects(XElement root, string part)
    {
        foreach (var _ in root.Descendants(W + "hyperlink").Where(h => h.Attribute(R + "id") is not null)) bag.Add(HouseRules.External, package.PlaceOf(part), part, "hyperlink");
        foreach (var found in root.Descendants().Where(e => Objects.Contains(e.Name.LocalName)).ToList())
        {
            if (found.Parent is null) continue;
            bag.Add(HouseRules.Embedded, package.PlaceOf(part), part, found.Name.LocalName);
            found.Remove();
        }
    }

    private static void Drop(XElement root)
    {
        foreach (var control in root.Descendants(W + "sdt").Where(IsPersonal).ToList()) control.Remove();
        root.Descendants().Where(e => e.Name.Namespace == W && Dropped.Contains(e.Name.LocalName)).ToList().ForEach(Remove);
        foreach (var wrapper in root.Descendants().Where(e => e.Name.Namespace == W && Unwrapped.Contains(e.Name.LocalName)).Reverse().ToList())
        {
            // In rPr and trPr the same words only mark the change.
            if (wrapper.Parent?.Name.LocalName is not ("rPr" or "trPr")) wrapper.AddBeforeSelf(wrapper.Nodes());
            wrapper.Remove();
        }
        root.Descendants().Where(e => e.Name.LocalName is "hlinkClick" or "hlinkHover" or "creationId").ToList().ForEach(Remove);
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Attributes().Where(a => a.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal) || a.Name.LocalName is "paraId" or "textId" or "anchorId" or "editId").Remove();
        }
    }

    private static bool IsPersonal(XElement control) =>
        control.Element(W + "sdtPr")?.Element(W + "dataBinding") is { } binding && PersonalBindings.Any(p => WordStories.Value(binding, "xpath").Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the pictures along that lie in the file; a drawing that needs anything else goes.</summary>
    private List<(string Id, WordPicture Picture)> Pictures(XElement root, string part)
    {
        var links = PackageLinks.From(package, part).DistinctBy(l => l.Id).ToDictionary(l => l.Id, StringComparer.Ordinal);
        var taken = new List<(string Id, WordPicture Picture)>();
        // Scalable twins and effects stand in extensions; the plain picture serves everywhere.
        root.Descendants(A + "blip").Elements(A + "extLst").ToList().ForEach(Remove);
        foreach (var attribute in root.Descendants().Attributes().Where(a => a.Name.Namespace == R).ToList())
        {
            if (attribute.Parent is not { } owner || !IsIn(owner, root)) continue;
            if (attribute.Name.LocalName == "link" && owner.Attribute(R + "embed") is not null)
            {
                // The picture lies in the file as well as elsewhere.
                attribute.Remove();
                continue;
            }
            links.TryGetValue(attribute.Value, out var link);
            var picture = link.Target is { } target && link.Type.EndsWith("/image", StringComparison.Ordinal) && package.Has(target) ? HousePictures.Read(package.Bytes(target)) : null;
            if (picture is not null && attribute.Name.LocalName is "embed" or "id" or "pict")
            {
                var id = $"rId{taken.Count + 1}";
                taken.Add((id, picture!.Named($"house{++_pictures}")));
                attribute.Value = id;
                continue;
            }
            bag.Add(link.Id is not null && link.Target is null ? HouseRules.External : HouseRules.Embedded, package.PlaceOf(part), part, link.Type is { } type ? type[(type.LastIndexOf('/') + 1)..] : attribute.Value);
            Remove(Drawing(owner));
        }
        // Those of pictures that went with another link in the same drawing.
        var used = root.Descendants().Attributes().Where(a => a.Name.Namespace == R).Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        Names(root);
        return [.. taken.Where(t => used.Contains(t.Id))];
    }

    private void Names(XElement root)
    {
        foreach (var properties in root.Descendants(Wp + "docPr").Concat(root.Descendants().Where(e => e.Name.LocalName == "cNvPr")))
        {
            // Names and descriptions made by Word hold the path of the picture on its author's computer.
            properties.SetAttributeValue("name", "レターヘッド");
            if (properties.Attribute("descr") is { } described && described.Value.IndexOfAny(['\\', '/']) >= 0) described.Remove();
            properties.Attribute("title")?.Remove();
            if (properties.Name == Wp + "docPr") properties.SetAttributeValue("id", (9000 + ++_drawings).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        foreach (var data in root.Descendants().Where(e => e.Name.LocalName == "imagedata")) data.Attributes().Where(a => a.Name.LocalName is "title" or "href").Remove();
        foreach (var shape in root.Descendants().Where(e => e.Name.LocalName is "shape" or "rect")) shape.Attributes("alt").Where(a => a.Value.IndexOfAny(['\\', '/']) >= 0).Remove();
    }

    /// <summary>The whole drawing, with its twin for older programs, that an element belongs to.</summary>
    private static XElement Drawing(XElement element) =>
        element.AncestorsAndSelf().LastOrDefault(e => e.Name.LocalName is "AlternateContent" or "drawing" or "pict") ?? element;

    /// <summary>A cell, and the story itself, end with a paragraph.</summary>
    private static void Ends(XElement root)
    {
        foreach (var cell in root.Descendants(W + "tc").Append(root).Where(c => c.Elements().LastOrDefault()?.Name != W + "p").ToList()) cell.Add(new XElement(W + "p"));
    }

    private static (string Start, string Content) Markup(XElement root)
    {
        var text = root.ToString(SaveOptions.DisableFormatting);
        var start = text.IndexOf('>', StringComparison.Ordinal) + 1;
        return (text[..start], text[start..]);
    }

    private static bool IsIn(XElement element, XElement root) => element.AncestorsAndSelf().Last() == root;

    private static void Remove(XElement element)
    {
        if (element.Parent is not null) element.Remove();
    }
}
