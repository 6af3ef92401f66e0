namespace DocGen.Cli.Files;

/// <summary>
/// Whether somebody has a file open. Windows keeps others from writing to it; elsewhere, and over a network, nobody does, but Word and
/// LibreOffice put a file of their own beside it.
/// </summary>
internal static class Occupied
{
    public static bool Is(string path)
    {
        if (!File.Exists(path)) return false;
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        if (File.Exists(Path.Combine(folder, $".~lock.{name}#"))) return true;
        // Word replaces the first two letters of a long name, and puts its own before a short one.
        if (File.Exists(Path.Combine(folder, "~$" + name)) || (name.Length > 2 && File.Exists(Path.Combine(folder, "~$" + name[2..])))) return true;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException fault) when (fault is not (FileNotFoundException or PathTooLongException or DirectoryNotFoundException))
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Not to be read, so not to be compared: the writing will tell.
            return false;
        }
    }
}
