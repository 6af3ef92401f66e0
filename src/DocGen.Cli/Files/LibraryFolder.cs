using DocGen.Library.Packing;

namespace DocGen.Cli.Files;

/// <summary>Finds the clause library: the folder named, else upwards from the working folder, else beside the program, else the one inside the program.</summary>
internal static class LibraryFolder
{
    /// <summary>The folder that holds for the working folder; null where the library inside the program is meant.</summary>
    public static string? Find() => Upwards(Environment.CurrentDirectory) ?? Upwards(AppContext.BaseDirectory);

    public static bool IsLibrary(string folder) =>
        Directory.Exists(Path.Combine(folder, "clauses")) && Directory.Exists(Path.Combine(folder, "templates"));

    /// <summary>The library that the program was built with.</summary>
    public static LibraryPack Inside()
    {
        using var stream = typeof(LibraryFolder).Assembly.GetManifestResourceStream("library.pack")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new LibraryPack(bytes);
    }

    private static string? Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (IsLibrary(folder.FullName)) return folder.FullName == Environment.CurrentDirectory ? "." : folder.FullName;
        }
        return null;
    }
}
