namespace DocGen.LibraryPack;

/// <summary>Run by the build of the command line: packs the library of the checkout, which then lies inside the program.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var output = File.Create(arguments[1]);
        Library.Packing.LibraryPack.Write(arguments[0], output);
        return 0;
    }
}
