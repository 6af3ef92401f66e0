using System.Text;

namespace DocGen.Cli.Files;

/// <summary>Writes a file whole or not at all: under a temporary name beside its place, flushed to the disk, then renamed.</summary>
internal static class SafeFile
{
    public const string TemporaryEnding = ".docgen-tmp";

    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Stage(folder, write);
        try
        {
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static void Write(string path, string text) => Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));

    /// <summary>Writes the content under a temporary name, down to the disk, and gives that name.</summary>
    public static string Stage(string folder, Action<Stream> write)
    {
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}{TemporaryEnding}");
        try
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
            write(stream);
            stream.Flush(flushToDisk: true);
            return temporary;
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Takes away what an interrupted run left in a folder.</summary>
    public static void TakeAwayLeftovers(string folder)
    {
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + TemporaryEnding)) Discard(leftover);
    }

    /// <summary>Takes a temporary file away; where that fails too, the first fault is the one to tell.</summary>
    public static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build into the folder takes it away.
        }
    }
}
