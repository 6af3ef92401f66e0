using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Fields begin, separate and end; what they and links refer to exists.</summary>
internal static class FieldCheck
{
    private static readonly string[] Referring = ["REF", "PAGEREF", "NOTEREF"];

    public static void Run(WordStories word, HashSet<string> bookmarks, DiagnosticBag findings)
    {
        foreach (var part in word.All) Story(word, part, bookmarks, findings);
        foreach (var (part, link) in word.Elements("hyperlink"))
        {
            var anchor = WordStories.Value(link, "anchor");
            if (anchor.Length > 0) Reach(word.Package.PlaceOf(part, link), anchor, bookmarks, findings);
        }
        foreach (var (part, field) in word.Elements("fldSimple"))
        {
            Target(word.Package.PlaceOf(part, field), WordStories.Value(field, "instr"), bookmarks, findings);
        }
    }

    private static void Story(WordStories word, string part, HashSet<string> bookmarks, DiagnosticBag findings)
    {
        var open = new Stack<OpenField>();
        foreach (var element in word.Package.Xml(part)?.Descendants() ?? [])
        {
            if (element.Name == WordStories.W + "instrText" && open.TryPeek(out var field) && !field.Separated) field.Code += element.Value;
            if (element.Name != WordStories.W + "fldChar") continue;
            var place = word.Package.PlaceOf(part, element);
            switch (WordStories.Value(element, "fldCharType"))
            {
                case "begin":
                    open.Push(new OpenField(place));
                    break;
                case "separate" when open.TryPeek(out var top) && !top.Separated:
                    top.Separated = true;
                    break;
                case "end" when open.TryPop(out var done):
                    Target(done.Place, done.Code, bookmarks, findings);
                    break;
                default:
                    findings.Add(VerifyRules.UnbalancedField, place, open.TryPeek(out var inside) ? inside.Code.Trim() : "?");
                    break;
            }
        }
        foreach (var field in open) findings.Add(VerifyRules.UnbalancedField, field.Place, field.Code.Trim());
    }

    private static void Target(Place place, string code, HashSet<string> bookmarks, DiagnosticBag findings)
    {
        var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Referring.Contains(words[0], StringComparer.OrdinalIgnoreCase)) Reach(place, words[1].Trim('"'), bookmarks, findings);
    }

    private static void Reach(Place place, string name, HashSet<string> bookmarks, DiagnosticBag findings)
    {
        // _top is the head of the document in Word, without any bookmark.
        if (name != "_top" && !bookmarks.Contains(name)) findings.Add(VerifyRules.DeadReference, place, name, Nearest.Text(name, bookmarks));
    }

    private sealed class OpenField(Place place)
    {
        public Place Place { get; } = place;

        public string Code { get; set; } = "";

        public bool Separated { get; set; }
    }
}
