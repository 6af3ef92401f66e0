using DocGen.Documents;

namespace DocGen.Library.Loading;

/// <summary>
/// A file that another file names (the organization of a case, a clause in another's place, a letterhead). Such files come by mail: a name may
/// lead below the file's own folder or a few folders up, never to an absolute path, another drive or a server.
/// </summary>
public static class NamedFile
{
    /// <summary>The path; null where the name leads elsewhere. Whether there is a file is another question.</summary>
    public static string? PathOf(string file, string name)
    {
        if (name.Contains('\0', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.StartsWith('/') || name.StartsWith('\\') || Path.IsPathRooted(name)) return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var top = folder;
        // Never the root itself: everything lies below it.
        for (var i = 0; i < Limits.Current.LevelsUp && Path.GetDirectoryName(top) is { } above && above != Path.GetPathRoot(above); i++) top = above;
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return RealPaths.IsInside(top, path) ? path : null;
    }
}
