using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Footnotes, endnotes and comments have their text, and comments their range.</summary>
internal static class NoteCheck
{
    public static void Run(WordStories word, DiagnosticBag findings)
    {
        Notes(word, "footnoteReference", "footnotes", "footnote", findings);
        Notes(word, "endnoteReference", "endnotes", "endnote", findings);
        Notes(word, "commentReference", "comments", "comment", findings);
        Ranges(word, findings);
    }

    private static void Notes(WordStories word, string mark, string link, string note, DiagnosticBag findings)
    {
        var part = PackageLinks.Target(word.Package, word.Main, link) ?? "";
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in word.In(part, note))
        {
            var id = WordStories.Value(element, "id");
            if (!known.Add(id)) findings.Add(VerifyRules.RepeatedId, word.Package.PlaceOf(part, element), note, id);
        }
        foreach (var (story, reference) in word.Elements(mark))
        {
            var id = WordStories.Value(reference, "id");
            if (!known.Contains(id)) findings.Add(VerifyRules.MissingNote, word.Package.PlaceOf(story, reference), note, id);
        }
    }

    private static void Ranges(WordStories word, DiagnosticBag findings)
    {
        var marks = new Dictionary<string, (Place Place, HashSet<string> Kinds)>(StringComparer.Ordinal);
        foreach (var (part, mark) in word.Elements("commentRangeStart", "commentRangeEnd", "commentReference"))
        {
            var id = WordStories.Value(mark, "id");
            if (!marks.TryGetValue(id, out var seen)) marks.Add(id, seen = (word.Package.PlaceOf(part, mark), []));
            seen.Kinds.Add(mark.Name.LocalName);
        }
        // A mark without a range is fine: Word puts such a comment at a point.
        foreach (var (id, (place, kinds)) in marks)
        {
            if (kinds.Count == 2 || !kinds.Contains("commentReference")) findings.Add(VerifyRules.UnpairedComment, place, id);
        }
    }
}
