namespace DocGen.Library.Loading;

/// <summary>Paths with every link on the way replaced by what it points to.</summary>
public static class RealPaths
{
    private const int MaximumLinks = 40;

    /// <summary>Whether a path, its links followed, lies below a folder.</summary>
    public static bool IsInside(string folder, string path) =>
        Of(path).StartsWith(Of(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The real path; a link that cannot be followed leads nowhere.</summary>
    public static string Of(string relative)
    {
        var path = Path.GetFullPath(relative);
        var links = 0;
        var root = Path.GetPathRoot(path) ?? "/";
        var rest = new Stack<string>(path[root.Length..].Split(Path.DirectorySeparatorChar).Reverse());
        var real = root;
        while (rest.TryPop(out var part))
        {
            if (part is "" or ".") continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
                continue;
            }
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MaximumLinks) return "";
            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target) ?? root;
                target = target[real.Length..];
            }
            foreach (var piece in target.Split(Path.DirectorySeparatorChar).Reverse()) rest.Push(piece);
        }
        return real.TrimEnd(Path.DirectorySeparatorChar);
    }
}
