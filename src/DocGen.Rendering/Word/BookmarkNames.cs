using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Rendering.Word;

/// <summary>
/// Bookmark names: letters, digits and underscores, at most 40, different in more than case. They begin with an underscore,
/// so Word keeps them out of the user's list. The name depends on the thing named alone, so it stays the same from build to build.
/// </summary>
public static class BookmarkNames
{
    /// <summary>The place a reference leads to.</summary>
    public static string OfAnchor(string anchor) => "_r_" + Name(anchor, 27);

    /// <summary>A block of a clause, by which a returned file is matched with the library.</summary>
    public static string OfClause(string clause, int block) =>
        "_c_" + Name(clause, 22) + "_" + block.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line of the 目次; Word itself names them so.</summary>
    public static string OfContents(int entry) => "_Toc" + entry.ToString("D8", CultureInfo.InvariantCulture);

    private static string Name(string key, int length)
    {
        var name = new StringBuilder(key.Length);
        foreach (var c in key) name.Append(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '_');
        if (name.Length <= length && name.ToString() == key) return key;
        if (name.Length > length) name.Length = length;
        return $"{name}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8]}";
    }
}
