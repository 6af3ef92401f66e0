using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt case file.</summary>
public sealed class CaseTarget(SeedLibrary library) : TextTarget("case", [library.Case])
{
    protected override void Run(string text)
    {
        var path = Path.Combine(library.Folder, "fuzz.yaml");
        File.WriteAllText(path, text);
        var bag = new DiagnosticBag();
        FinishedDocuments.Make(library.Library, AnswerReader.Read(library.Library, path, [], bag), bag);
    }
}
