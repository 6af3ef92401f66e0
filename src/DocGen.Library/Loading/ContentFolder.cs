using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>
/// The content folder as files in a fixed order. A symbolic link may point within the folder, never out of it: a library handed
/// over by someone else must not be able to draw other files of the machine into a document.
/// </summary>
internal sealed class ContentFolder : IContent
{
    private readonly string _root;
    private readonly string _shown;
    private readonly DiagnosticBag _bag;
    private int _folders;

    public ContentFolder(string folder, DiagnosticBag bag)
    {
        _root = Path.GetFullPath(folder);
        var named = folder.Replace('\\', '/').TrimEnd('/');
        if (named.StartsWith("./", StringComparison.Ordinal)) named = named[2..];
        _shown = named is "" or "." ? folder.StartsWith('/') ? "/" : "" : named + "/";
        _bag = bag;
    }

    public Place PlaceOf(string relative) => new(_shown + relative);

    public bool Has(string part) => Directory.Exists(Path.Combine(_root, part));

    public ContentFile? Find(string relative)
    {
        var path = Path.Combine(_root, relative);
        return File.Exists(path) && RealPaths.IsInside(_root, path) ? FileAt(path, relative) : null;
    }

    public List<ContentFile> FilesBelow(string part)
    {
        var files = new List<ContentFile>();
        if (Has(part)) Collect(part, files, 0);
        if (files.Count > Limits.Current.LibraryFiles || _folders > Limits.Current.LibraryFiles)
        {
            _bag.Add(LibraryRules.TooManyFiles, PlaceOf(part), Limits.Current.LibraryFiles.ToString(System.Globalization.CultureInfo.InvariantCulture));
            files.Clear();
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        return files;
    }

    private void Collect(string relative, List<ContentFile> files, int depth)
    {
        // Links that lead round in circles give ever more folders.
        if (++_folders > Limits.Current.LibraryFiles || files.Count > Limits.Current.LibraryFiles) return;
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(_root, relative)).EnumerateFileSystemInfos()) Take(entry, relative, files, depth);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be read, or a drive that went away.
            _bag.Add(LibraryRules.FileUnreadable, PlaceOf(relative), problem.Message);
        }
    }

    private void Take(FileSystemInfo entry, string relative, List<ContentFile> files, int depth)
    {
        if (entry.Name.StartsWith('.')) return;
        var path = $"{relative}/{entry.Name}";
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !RealPaths.IsInside(_root, entry.FullName)) _bag.Add(LibraryRules.LinkLeaves, PlaceOf(path));
        else if (!entry.Attributes.HasFlag(FileAttributes.Directory)) files.Add(FileAt(entry.FullName, path));
        else if (depth < Limits.Current.FolderDepth && !LeadsBack(entry)) Collect(path, files, depth + 1);
        else _bag.Add(LibraryRules.FolderTooDeep, PlaceOf(path));
    }

    private static bool LeadsBack(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName.TrimEnd(Path.DirectorySeparatorChar) is { } target
        && (entry.FullName + Path.DirectorySeparatorChar).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private ContentFile FileAt(string path, string relative) => new(relative, _shown + relative, most => BoundedFile.Read(path, most));
}
