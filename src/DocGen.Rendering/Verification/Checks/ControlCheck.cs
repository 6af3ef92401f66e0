using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Fill-in controls have ids of their own and are bound to data that exist.</summary>
internal static partial class ControlCheck
{
    private static readonly XNamespace W = WordStories.W;
    private static readonly XNamespace Ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>Stores that every file has: core properties, extended properties, cover page.</summary>
    private static readonly string[] BuiltIn =
        ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}", "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}"];

    private static readonly string[] Order =
        ["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding", "label", "tabIndex"];

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        var stores = Stores(word.Package);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, control) in word.Elements("sdtPr"))
        {
            var place = word.Package.PlaceOf(part, control);
            var name = WordStories.Value(control.Element(W + "alias"));
            var id = WordStories.Value(control.Element(W + "id"));
            if (id.Length > 0 && !ids.Add(id)) findings.Add(VerifyRules.RepeatedId, place, "Control", id);
            InOrder(control, name, place, findings);
            if (control.Element(W + "dataBinding") is { } binding) Binding(binding, name, stores, word.Package.PlaceOf(part, binding), findings);
        }
    }

    private static Dictionary<string, XDocument> Stores(OpenedPackage package)
    {
        var stores = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in package.Parts.Where(p => p.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (PackageLinks.Target(package, part, "customXmlProps") is not { } properties || package.Xml(part) is not { } data) continue;
            var id = (string?)package.Xml(properties)?.Root?.Attribute(Ds + "itemID");
            if (id is not null) stores.TryAdd(id, data);
        }
        return stores;
    }

    private static void InOrder(XElement control, string name, Place place, DiagnosticBag findings)
    {
        var last = -1;
        foreach (var setting in control.Elements().Where(e => e.Name.Namespace == W))
        {
            var at = Array.IndexOf(Order, setting.Name.LocalName);
            if (at < 0) at = Order.Length;
            if (at < last) findings.Add(VerifyRules.ControlOrder, place, name, setting.Name.LocalName);
            last = Math.Max(last, at);
        }
    }

    private static void Binding(XElement binding, string name, Dictionary<string, XDocument> stores, Place place, DiagnosticBag findings)
    {
        var store = WordStories.Value(binding, "storeItemID");
        if (BuiltIn.Contains(store, StringComparer.OrdinalIgnoreCase)) return;
        if (!stores.TryGetValue(store, out var data))
        {
            findings.Add(VerifyRules.UnknownStore, place, name, store);
            return;
        }
        var path = WordStories.Value(binding, "xpath");
        if (!Finds(data, path, WordStories.Value(binding, "prefixMappings"))) findings.Add(VerifyRules.DeadBinding, place, name, path);
    }

    private static bool Finds(XDocument data, string path, string mappings)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (Match mapping in Mapping().Matches(mappings)) names.AddNamespace(mapping.Groups[1].Value, mapping.Groups[2].Value);
        try
        {
            return data.CreateNavigator().SelectSingleNode(path, names) is not null;
        }
        catch (XPathException)
        {
            return false;
        }
    }

    [GeneratedRegex("""xmlns:(\w+)=['"]([^'"]*)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex Mapping();
}
