using System.Xml.Linq;
using DocGen.Documents.Pictures;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Verification.Checks;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Verification;

/// <summary>
/// Takes out of a Word file what must not leave the house: comments, the map of clauses and its bookmarks, custom properties,
/// names of people, traces of editing. The text, its references and its fill-in controls stay.
/// </summary>
public static class Stripper
{
    private const string CoreProperties = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private const string ExtendedProperties = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly XNamespace W = WordStories.W;
    private static readonly string[] CommentLinks = ["comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"];
    private static readonly string[] CommentMarks = ["commentRangeStart", "commentRangeEnd"];

    /// <summary>Properties that tell of the file's making.</summary>
    private static readonly string[] Traces = ["TotalTime", "Template", "HyperlinkBase", "revision", "lastPrinted", "description", "keywords"];

    /// <summary>What a settings part says of the house: the template on its server, variables of macros, ids of the file.</summary>
    private static readonly string[] Settings = ["rsids", "attachedTemplate", "docVars", "docId", "mailMerge"];

    private static readonly string[] Revisions = ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "cellIns", "cellDel"];

    /// <summary>Writes the file without those things; the same input gives the same bytes. Tracked changes stay, without a name and date: to accept or reject them is for people.</summary>
    /// <returns>How many tracked changes are left.</returns>
    /// <exception cref="InvalidDataException">The file is not a Word file, or too large to be read.</exception>
    public static int Strip(Stream input, Stream output)
    {
        using var copy = OpenedPackage.CopyOf(input);
        var package = OpenedPackage.Open(copy, "");
        var word = new WordStories(package);
        if (package.Findings.Count > 0 || package.Xml(word.Main) is null) throw new InvalidDataException(VerifyRules.Unreadable.Message.English);
        var dropped = Dropped(package, word);
        var zip = new ZipContainer(output);
        foreach (var part in package.Parts.Where(p => !dropped.Contains(p))) zip.Add(part, Cleaned(package, part, dropped));
        zip.Finish();
        return word.Elements(Revisions).Count();
    }

    private static HashSet<string> Dropped(OpenedPackage package, WordStories word)
    {
        var dropped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, type, target, _) in PackageLinks.From(package, word.Main).Concat(PackageLinks.From(package, "")))
        {
            var kind = type[(type.LastIndexOf('/') + 1)..];
            if (target is null) continue;
            if (kind is "custom-properties" or "printerSettings" || CommentLinks.Contains(kind)) dropped.Add(target);
            // Our answers stay: fill-in controls live on them, and nothing stands there that the text does not say.
            if (kind == "customXml" && package.Xml(target)?.Root?.Name.NamespaceName != AnswersPart.Namespace)
            {
                dropped.Add(target);
                foreach (var properties in PackageLinks.From(package, target)) dropped.Add(properties.Target ?? "");
            }
        }
        foreach (var part in dropped.ToList()) dropped.Add(PackageLinks.NameOf(part));
        return dropped;
    }

    private static byte[] Cleaned(OpenedPackage package, string part, HashSet<string> dropped)
    {
        // A picture that cannot be read is not ours to mend.
        if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) return Picture(package.Bytes(part));
        if (package.Xml(part) is not { Root: { } root } xml) return package.Bytes(part);
        if (part == ContentTypes) root.Elements().Where(e => dropped.Contains(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))).Remove();
        else if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) Unlink(package, part, dropped);
        else if (part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)) root.Elements().Where(e => MetadataCheck.PersonalProperties.Contains(e.Name.LocalName) || Traces.Contains(e.Name.LocalName)).Remove();
        else if (part.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) Clean(root, Stores(package));
        return XmlBytes.Of(xml);
    }

    private static byte[] Picture(byte[] content) =>
        (PictureMetadata.FormatOf(content) == PictureFormat.Svg ? SvgPicture.Clean(content, out _) : PictureMetadata.Remove(content)) ?? content;

    private static void Unlink(OpenedPackage package, string rels, HashSet<string> dropped) =>
        PackageLinks.From(package, PackageLinks.SourceOf(rels))
            .Where(l => l.Type.EndsWith("/attachedTemplate", StringComparison.Ordinal) || (l.Target is not null && dropped.Contains(l.Target)))
            .Select(l => l.Node).Remove();

    /// <summary>Ids of the data that stays; a control bound to other data would be bound to nothing.</summary>
    private static HashSet<string> Stores(OpenedPackage package) => package.Parts.Any(p => p.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && package.Xml(p) is { Root: { } root } && root.Name.NamespaceName == AnswersPart.Namespace) ? [AnswersPart.Store] : [];

    private static void Clean(XElement root, HashSet<string> stores)
    {
        root.Descendants(W + "r").Where(r => r.Elements(W + "commentReference").Any()).Remove();
        root.Descendants().Where(e => e.Name.Namespace == W && CommentMarks.Contains(e.Name.LocalName)).Remove();
        root.Descendants().Where(e => Settings.Contains(e.Name.LocalName) && e.Parent?.Name == W + "settings" || e.Name == W + "printerSettings").Remove();
        root.Descendants(W + "dataBinding").Where(b => !stores.Contains(WordStories.Value(b, "storeItemID")) && WordStories.Value(b, "storeItemID") is not (CoreProperties or ExtendedProperties)).Remove();
        root.DescendantsAndSelf().Attributes().Where(a => MetadataCheck.IsTrace(a.Name)).Remove();
        foreach (var author in root.Descendants().Attributes(W + "author")) author.Value = "";
        root.Descendants().Where(e => e.Attribute(W + "author") is not null).Attributes(W + "date").Remove();
        var clauseMarks = root.Descendants(W + "bookmarkStart").Where(b => WordStories.Value(b, "name").StartsWith("_c_", StringComparison.Ordinal)).ToList();
        var ids = clauseMarks.Select(b => WordStories.Value(b, "id")).ToHashSet(StringComparer.Ordinal);
        clauseMarks.Remove();
        root.Descendants(W + "bookmarkEnd").Where(b => ids.Contains(WordStories.Value(b, "id"))).Remove();
    }
}
