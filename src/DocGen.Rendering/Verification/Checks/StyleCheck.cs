using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Every style that is used exists, once.</summary>
internal static class StyleCheck
{
    private static readonly string[] Uses = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"];

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in word.In(word.Styles, "style"))
        {
            var id = WordStories.Value(style, "styleId");
            if (!known.Add(id)) findings.Add(VerifyRules.RepeatedId, word.Package.PlaceOf(word.Styles, style), "Style", id);
        }
        var definitions = new[] { word.Styles, word.Numbering }
            .SelectMany(part => Uses.SelectMany(use => word.In(part, use)).Select(use => (part, use)));
        foreach (var (part, use) in word.Elements(Uses).Concat(definitions))
        {
            var id = WordStories.Value(use);
            if (!known.Contains(id)) findings.Add(VerifyRules.UnknownStyle, word.Package.PlaceOf(part, use), id, Nearest.Text(id, known));
        }
    }
}
