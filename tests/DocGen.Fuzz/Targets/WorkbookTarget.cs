using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Forms;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt workbook that is to have come back filled in.</summary>
public sealed class WorkbookTarget(SeedLibrary library) : IFuzzTarget
{
    public string Name => "workbook";

    public byte[] Make(Random random) => PackageMutator.Mutate(library.Workbooks[random.Next(library.Workbooks.Count)], random);

    public void Run(byte[] input)
    {
        var bag = new DiagnosticBag();
        if (WorkbookReader.Read(input, "form.xlsx", bag) is { } book) FormReader.Read(library.Library, book, bag);
        else if (!bag.HasErrors) throw new FindingException("not read and not said");
    }
}
