using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Word.House;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt Word file to take the look from: it gives a look, or an error.</summary>
public sealed class HouseTarget(SeedLibrary library) : IFuzzTarget
{
    public string Name => "house";

    public byte[] Make(Random random) => PackageMutator.Mutate(library.WordFiles[random.Next(library.WordFiles.Count)], random);

    public void Run(byte[] input)
    {
        var bag = new DiagnosticBag();
        if (HouseReader.Read(new MemoryStream(input), "house.docx", bag) is null && !bag.HasErrors) throw new FindingException("not read and not said");
    }
}
