namespace DocGen.Cli.Files;

/// <summary>Finds cases: a file named is one; in a folder every YAML file that names documents, at any depth.</summary>
internal static class CaseFiles
{
    public static IReadOnlyList<CaseFile> In(string path)
    {
        if (File.Exists(path)) return [new CaseFile(path, NameOf(path, Path.GetDirectoryName(Path.GetFullPath(path))!))];
        var root = Path.GetFullPath(path);
        return [.. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories)
            .Where(f => File.ReadLines(f).Any(line => line.StartsWith("documents:", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(f => new CaseFile(f, NameOf(f, root)))];
    }

    /// <summary>The same cases, each once, and those of one name apart by the folders they lie in: they would overwrite each other's documents.</summary>
    public static IReadOnlyList<CaseFile> Apart(IReadOnlyList<CaseFile> cases)
    {
        var once = cases.DistinctBy(c => Path.GetFullPath(c.Path)).ToList();
        return [.. once.Select(c => once.Count(o => string.Equals(o.Name, c.Name, StringComparison.OrdinalIgnoreCase)) == 1 ? c : c with { Name = LongName(c) })];
    }

    private static string LongName(CaseFile file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
        var root = Path.GetPathRoot(folder)!;
        return Path.Combine(Path.GetRelativePath(root, folder), file.Name).Replace('\\', '/');
    }

    // samples/ministry/build.yaml → ministry/build; samples/ministry/build/case.yaml → ministry/build
    private static string NameOf(string path, string root)
    {
        var name = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var relative = Path.GetRelativePath(root, folder);
        var own = name == "case.yaml" ? "" : Path.GetFileNameWithoutExtension(name);
        if (own.Length == 0) return relative == "." ? Path.GetFileName(folder) : relative.Replace('\\', '/');
        return relative == "." ? own : Path.Combine(relative, own).Replace('\\', '/');
    }
}
