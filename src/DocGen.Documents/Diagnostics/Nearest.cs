namespace DocGen.Documents.Diagnostics;

/// <summary>Finds the known names that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>Up to <paramref name="count"/> known names, the likeliest first; names that have nothing in common are left out.</summary>
    public static IReadOnlyList<string> To(string wanted, IEnumerable<string> known, int count = 3) =>
        [.. known.Distinct(StringComparer.Ordinal)
            .Select(name => (name, distance: Distance(wanted, name)))
            .Where(n => n.distance <= Math.Max(2, Math.Max(wanted.Length, n.name.Length) / 2))
            .OrderBy(n => n.distance).ThenBy(n => n.name, StringComparer.Ordinal)
            .Take(count).Select(n => n.name)];

    /// <summary>The same as one text for a message, or a dash where nothing is near.</summary>
    public static string Text(string wanted, IEnumerable<string> known)
    {
        var near = To(wanted, known);
        return near.Count == 0 ? "―" : string.Join(", ", near);
    }

    /// <summary>
    /// The same for names that people know by a title: 契約書 finds <c>contract（業務委託契約書）</c>. A title that holds the wanted words, or is
    /// held by them, comes before one that is merely near.
    /// </summary>
    public static string Text(string wanted, IEnumerable<KeyValuePair<string, string>> known)
    {
        var all = known.DistinctBy(k => k.Key, StringComparer.Ordinal).ToList();
        var held = all.Where(k => wanted.Length > 1 && k.Value.Length > 1 && (k.Value.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(k.Value, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(k => k.Value.Length).ThenBy(k => k.Key, StringComparer.Ordinal).Take(3).Select(k => k.Key).ToList();
        var names = held.Count > 0 ? held : To(wanted, all.Select(k => k.Key));
        if (names.Count == 0) names = [.. To(wanted, all.Select(k => k.Value)).SelectMany(t => all.Where(k => k.Value == t)).Take(3).Select(k => k.Key)];
        return names.Count == 0 ? "―" : string.Join(", ", names.Select(n => all.Find(k => k.Key == n).Value is { Length: > 0 } title && title != n ? $"{n}（{title}）" : n));
    }

    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
