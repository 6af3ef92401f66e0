using System.Collections.Concurrent;

namespace DocGen.Cli.Watching;

/// <summary>
/// Saves as the file system tells of them. Editors write to a temporary file and rename it, or write twice: what comes within a short while
/// is one save, and only the files that cases are made of count.
/// </summary>
internal sealed class FolderChanges : IChangeSource
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(30);
    private static readonly string[] Endings = [".yaml", ".yml", ".md", ".docx", ".dotx", ".png", ".svg"];

    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly BlockingCollection<string> _saved = [];

    public void Watch(IReadOnlyCollection<string> folders)
    {
        foreach (var folder in folders.Where(f => !_watchers.ContainsKey(f) && Directory.Exists(f))) _watchers[folder] = Watch(folder);
    }

    public IReadOnlyList<string> Next(CancellationToken cancel)
    {
        var saved = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            saved.Add(_saved.Take(cancel));
            while (_saved.TryTake(out var more, (int)Calm.TotalMilliseconds, cancel)) saved.Add(more);
        }
        catch (OperationCanceledException)
        {
            return [];
        }
        return [.. saved.Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values) watcher.Dispose();
        _saved.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, e) => Saved(e.FullPath);
        watcher.Created += (_, e) => Saved(e.FullPath);
        watcher.Deleted += (_, e) => Saved(e.FullPath);
        watcher.Renamed += (_, e) => Saved(e.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Saved(string path)
    {
        if (Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith('.') && !Path.GetFileName(path).StartsWith('~'))
            _saved.Add(path);
    }
}
