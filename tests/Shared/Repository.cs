namespace DocGen.Tests.Shared;

/// <summary>Where the working copy lies, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DocGen.sln"))) return folder;
        }
        throw new DirectoryNotFoundException("DocGen.sln was not found above the test binaries.");
    }
}
