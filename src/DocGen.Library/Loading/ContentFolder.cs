using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>
/// The content folder as files in a fixed order. A symbolic link may point within the folder, never out of it: a library handed
/// over by someone else must not be able to draw other files of the machine into a document.
/// </summary>
internal sealed class ContentFolder : IContent
{
    private const int MaximumDepth = 16;
    private const int MaximumLinks = 40;

    private readonly string _root;
    private readonly string _shown;
    private readonly string _realRoot;
    private readonly DiagnosticBag _bag;

    public ContentFolder(string folder, DiagnosticBag bag)
    {
        _root = Path.GetFullPath(folder);
        var named = folder.Replace('\\', '/').TrimEnd('/');
        if (named.StartsWith("./", StringComparison.Ordinal)) named = named[2..];
        _shown = named is "" or "." ? folder.StartsWith('/') ? "/" : "" : named + "/";
        _realRoot = RealPath(_root);
        _bag = bag;
    }

    public Place PlaceOf(string relative) => new(_shown + relative);

    public bool Has(string part) => Directory.Exists(Path.Combine(_root, part));

    public byte[]? Find(string relative)
    {
        var path = Path.Combine(_root, relative);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    public List<ContentFile> FilesBelow(string part)
    {
        var files = new List<ContentFile>();
        if (Has(part)) Collect(part, files, 0);
        files.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        return files;
    }

    private void Collect(string relative, List<ContentFile> files, int depth)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(_root, relative)).EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = $"{relative}/{entry.Name}";
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !StaysInside(entry.FullName))
            {
                _bag.Add(LibraryRules.LinkLeaves, PlaceOf(path));
                continue;
            }
            if (!entry.Attributes.HasFlag(FileAttributes.Directory)) files.Add(new ContentFile(path, _shown + path, () => File.ReadAllBytes(entry.FullName)));
            else if (depth < MaximumDepth) Collect(path, files, depth + 1);
            else _bag.Add(LibraryRules.FolderTooDeep, PlaceOf(path));
        }
    }

    private bool StaysInside(string path) =>
        RealPath(path).StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every link on the way replaced by what it points to; a link that cannot be followed leads nowhere.</summary>
    private static string RealPath(string path)
    {
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
