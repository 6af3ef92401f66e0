using System.Xml.Linq;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Tracked changes hold the right kind of text, and paragraphs have ids of their own.</summary>
internal static class RevisionCheck
{
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        foreach (var (part, text) in word.Elements("t"))
        {
            if (text.Ancestors(WordStories.W + "del").Any()) findings.Add(VerifyRules.TextInDeletion, word.Package.PlaceOf(part, text));
        }
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (part, paragraph) in word.Elements("p", "tr"))
        {
            var id = (string?)paragraph.Attribute(W14 + "paraId");
            if (id is not null && !ids.Add(id)) findings.Add(VerifyRules.RepeatedId, word.Package.PlaceOf(part, paragraph), "paraId", id);
        }
    }
}
