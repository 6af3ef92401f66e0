using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Bookmarks have one name, one id, a start and an end.</summary>
internal static class BookmarkCheck
{
    /// <summary>Checks them and returns the names that references can reach.</summary>
    public static HashSet<string> Run(WordStories word, DiagnosticBag findings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Dictionary<string, (Place Place, string Name)>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, mark) in word.Elements("bookmarkStart", "bookmarkEnd"))
        {
            var (id, place) = (WordStories.Value(mark, "id"), word.Package.PlaceOf(part, mark));
            if (mark.Name.LocalName == "bookmarkEnd")
            {
                if (!open.Remove(id)) findings.Add(VerifyRules.UnpairedBookmark, place, id);
                continue;
            }
            var name = WordStories.Value(mark, "name");
            if (!names.Add(name)) findings.Add(VerifyRules.RepeatedId, place, "Bookmark", name);
            if (!seen.Add(id)) findings.Add(VerifyRules.RepeatedId, place, "Bookmark id", id);
            open.TryAdd(id, (place, name));
        }
        foreach (var (place, name) in open.Values) findings.Add(VerifyRules.UnpairedBookmark, place, name);
        return names;
    }
}
