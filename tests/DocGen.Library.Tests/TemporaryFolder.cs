namespace DocGen.Library.Tests;

/// <summary>A folder with some files, gone when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, content) in files) Write(path, content);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("docgen-library-").FullName;

    public string Write(string path, string content)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
