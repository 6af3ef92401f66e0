using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Sheets;
using DocGen.Drafting.Writing;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt answer sheet: what it is taken for must be a case file that can be read.</summary>
public sealed class SheetTarget(SeedLibrary library) : IFuzzTarget
{
    public string Name => "sheet";

    public byte[] Make(Random random) => PackageMutator.Mutate(library.AnswerSheet, random);

    public void Run(byte[] input)
    {
        var bag = new DiagnosticBag();
        if (WorkbookReader.Read(input, "sheet.xlsx", bag) is not { } book)
        {
            if (!bag.HasErrors) throw new FindingException("not read and not said");
            return;
        }
        if (AnswerSheetReader.Read(library.Library, book, bag) is not { } texts || bag.HasErrors) return;
        var path = Path.Combine(library.Folder, "fuzz.yaml");
        File.WriteAllText(path, CaseWriter.Case(library.Library, texts.Case));
        var findings = new DiagnosticBag();
        FinishedDocuments.Make(library.Library, AnswerReader.Read(library.Library, path, [], findings), findings);
        // DG10xx: that it is no YAML.
        if (findings.Sorted().FirstOrDefault(d => d.Rule.Code.StartsWith("DG10", StringComparison.Ordinal)) is { } broken)
            throw new FindingException($"written and not to be read: {broken.Rule.Code} {broken.Message(Language.English)}");
    }
}
