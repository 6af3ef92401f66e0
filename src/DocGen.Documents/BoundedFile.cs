namespace DocGen.Documents;

/// <summary>Reads a file of no more than so many bytes. What has no size (a device, a pipe) is empty here: reading it might never end.</summary>
public static class BoundedFile
{
    /// <summary>The content; null where there is more of it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, long most)
    {
        // Of a link the size is that of its target.
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
        if (file.Length == 0) return [];
        if (file.Length > most) return null;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(file.Length, Array.MaxLength)];
        stream.ReadExactly(content);
        return content;
    }
}
