namespace DocGen.Cli.Files;

/// <summary>Finds the clause library: the folder named, else upwards from the working folder, else beside the program.</summary>
internal static class LibraryFolder
{
    public static string? Find(string? named)
    {
        if (named is not null) return IsLibrary(named) ? named : null;
        return Upwards(Environment.CurrentDirectory) ?? Upwards(AppContext.BaseDirectory);
    }

    public static bool IsLibrary(string folder) =>
        Directory.Exists(Path.Combine(folder, "clauses")) && Directory.Exists(Path.Combine(folder, "templates"));

    private static string? Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (IsLibrary(folder.FullName)) return folder.FullName == Environment.CurrentDirectory ? "." : folder.FullName;
        }
        return null;
    }
}
