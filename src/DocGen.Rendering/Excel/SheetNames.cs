using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Excel;

/// <summary>Names of sheets: what the table is called, as far as Excel allows it (31 characters, none of <c>[]:*?/\</c>, no two alike).</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IReadOnlyList<Table> tables, string title)
    {
        var names = new List<string>();
        foreach (var table in tables) names.Add(Unique(Allowed(table.Description.Length > 0 ? table.Description : title), names));
        return names;
    }

    private static string Allowed(string name)
    {
        var kept = string.Concat(Packaging.XmlCharacters.Clean(name).Where(c => c >= ' ' && !"[]:*?/\\".Contains(c, StringComparison.Ordinal))).Trim('\'', ' ', '　');
        return kept.Length == 0 ? "表" : Cut(kept, Longest);
    }

    private static string Unique(string name, List<string> taken)
    {
        var unique = name;
        // Excel does not tell upper from lower case here.
        for (var i = 2; taken.Contains(unique, StringComparer.OrdinalIgnoreCase); i++) unique = $"{Cut(name, Longest - 5)} ({i})";
        return unique;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length) return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
