using DocGen.Rendering.Verification;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt Word file to strip and to look into.</summary>
public sealed class WordFileTarget(SeedLibrary library) : IFuzzTarget
{
    public string Name => "word-file";

    public byte[] Make(Random random) => PackageMutator.Mutate(library.WordFiles[random.Next(library.WordFiles.Count)], random);

    public void Run(byte[] input)
    {
        PackageChecker.Check(OpenedPackage.Open(new MemoryStream(input), "x.docx"));
        try
        {
            Stripper.Strip(new MemoryStream(input), Stream.Null);
        }
        catch (InvalidDataException)
        {
            // The command says that it is no Word file.
        }
    }
}
