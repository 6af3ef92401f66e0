using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Linting;
using DocGen.Library;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt file of the library itself, read from the disk with all the others: options, variables, measures, numbering, styles, templates.</summary>
public sealed class DefinitionTarget : IFuzzTarget
{
    private readonly SeedLibrary _library;
    private readonly string[] _files;
    private readonly string[] _texts;

    public DefinitionTarget(SeedLibrary library)
    {
        _library = library;
        _files = [.. Directory.EnumerateFiles(library.Folder, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("case.yaml", StringComparison.Ordinal) && !f.EndsWith(".png", StringComparison.Ordinal) && !Path.GetFileName(f).StartsWith("fuzz.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        _texts = [.. _files.Select(File.ReadAllText)];
    }

    public string Name => "definition";

    // The first byte says which file it is.
    public byte[] Make(Random random)
    {
        var which = random.Next(_files.Length);
        return [(byte)which, .. System.Text.Encoding.UTF8.GetBytes(TextMutator.Mutate(_texts[which], _texts, random))];
    }

    public void Run(byte[] input)
    {
        if (input.Length == 0) return;
        var which = input[0] % _files.Length;
        File.WriteAllBytes(_files[which], input[1..]);
        try
        {
            var bag = new DiagnosticBag();
            var library = ClauseLibrary.Load(_library.Folder, bag);
            var findings = new LibraryFindings(library, isChecked: false);
            // A library with errors is not built from.
            if (bag.HasErrors) return;
            var answers = AnswerReader.Read(library, Path.Combine(_library.Folder, "case.yaml"), [], bag);
            if (!bag.HasErrors) bag.AddRange(findings.BeforeBuilding(CaseBuild.DocumentsOf(library, answers)));
            FinishedDocuments.Make(library, answers, bag);
        }
        finally
        {
            File.WriteAllText(_files[which], _texts[which]);
        }
    }
}
