namespace DocGen.Documents.Sheets;

/// <summary>Names of sheets, as far as Excel allows them: 31 characters, none of <c>[]:*?/\</c>, no two alike.</summary>
public static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IEnumerable<string> wanted)
    {
        var names = new List<string>();
        foreach (var name in wanted) names.Add(Unique(Allowed(name), names));
        return names;
    }

    private static string Allowed(string name)
    {
        var kept = string.Concat(name.Where(c => !char.IsControl(c) && !"[]:*?/\\".Contains(c, StringComparison.Ordinal))).Trim('\'', ' ', '　');
        return kept.Length == 0 ? "表" : Cut(kept, Longest);
    }

    private static string Unique(string name, List<string> taken)
    {
        var unique = name;
        // Excel does not tell upper from lower case here, and keeps one name, in its own language, to itself.
        for (var i = 2; taken.Contains(unique, StringComparer.OrdinalIgnoreCase) || IsReserved(unique); i++) unique = $"{Cut(name, Longest - 5)} ({i})";
        return unique;
    }

    private static bool IsReserved(string name) =>
        name.Equals("History", StringComparison.OrdinalIgnoreCase) || name == "履歴" || name.Equals(Workbook.NotesSheet, StringComparison.OrdinalIgnoreCase);

    private static string Cut(string name, int length)
    {
        if (name.Length <= length) return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
