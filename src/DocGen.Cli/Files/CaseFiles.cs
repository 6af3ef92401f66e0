using System.IO.Enumeration;
using System.Text;
using DocGen.Documents;

namespace DocGen.Cli.Files;

/// <summary>Finds cases: a file named is one; in a folder every YAML file that names documents, at any depth.</summary>
internal static class CaseFiles
{
    public static IReadOnlyList<CaseFile> In(string path)
    {
        if (File.Exists(path)) return [new CaseFile(path, NameOf(path, Path.GetDirectoryName(Path.GetFullPath(path))!))];
        var root = Path.GetFullPath(path);
        return [.. Below(path)
            .Where(NamesDocuments)
            .Order(StringComparer.Ordinal)
            .Select(f => new CaseFile(f, NameOf(f, root)))];
    }

    /// <summary>The same cases, each once, and those of one name apart by the folders they lie in: they would overwrite each other's documents.</summary>
    public static IReadOnlyList<CaseFile> Apart(IReadOnlyList<CaseFile> cases)
    {
        var once = cases.DistinctBy(c => Path.GetFullPath(c.Path)).ToList();
        // As few folders as it takes: the names of those above tell of the machine and its user.
        for (var folders = 1; folders < 64; folders++)
        {
            var clashing = once.Where(c => once.Exists(o => o != c && FileNames.AreOne(o.Name, c.Name))).ToHashSet();
            if (clashing.Count == 0) break;
            once = [.. once.Select(c => clashing.Contains(c) ? c with { Name = LongName(c, folders) } : c)];
        }
        return once;
    }

    private static string LongName(CaseFile file, int folders)
    {
        var parts = Path.GetFullPath(file.Path).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)[..^1];
        var own = OwnName(file.Path);
        var above = parts[Math.Max(0, parts.Length - folders - (own.Length == 0 ? 1 : 0))..].Append(own);
        return Fit(string.Join('/', above.Where(p => p.Length > 0)));
    }

    // Links to folders are not followed: they may lead round in circles.
    private static FileSystemEnumerable<string> Below(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(".yaml", StringComparison.Ordinal),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    // A file that cannot be looked into is no case; named by itself it says why.
    private static bool NamesDocuments(string file)
    {
        try
        {
            // One that is too large to be looked into says so when it is read.
            return BoundedFile.Read(file, Limits.Current.TextCharacters * 3L) is not { } content
                || Encoding.UTF8.GetString(content).Split('\n').Any(line => line.TrimStart('\uFEFF').StartsWith("documents:", StringComparison.Ordinal));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    // samples/ministry/build.yaml → ministry/build; samples/ministry/build/case.yaml → ministry/build
    private static string NameOf(string path, string root)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var relative = Path.GetRelativePath(root, folder);
        var own = OwnName(path);
        if (own.Length == 0) return Fit(relative == "." ? Path.GetFileName(folder) : relative);
        return Fit(relative == "." ? own : Path.Combine(relative, own));
    }

    private static string OwnName(string path) => Path.GetFileName(path) == "case.yaml" ? "" : Path.GetFileNameWithoutExtension(path);

    // Each folder must be one that Windows can have.
    private static string Fit(string name) => string.Join('/', name.Split('/', '\\').Select(FileNames.Fit));
}
