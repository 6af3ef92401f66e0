using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Linting;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt clause in the place of a good one: checked, merged, written in every format.</summary>
public sealed class ClauseTarget(SeedLibrary library) : TextTarget("clause", library.Clauses)
{
    private const string Replaced = "general/spec/all";

    protected override void Run(string text)
    {
        var bag = new DiagnosticBag();
        if (library.Library.ReadClause(Replaced, text, "fuzz.md", bag) is not { } clause) return;
        var spoilt = library.Library with { Clauses = library.Library.Clauses.SetItem(Replaced, clause) };
        LibraryCheck.Run(spoilt, new DiagnosticBag());
        FinishedDocuments.Make(spoilt, AnswerReader.Read(spoilt, Path.Combine(library.Folder, "case.yaml"), [], bag), bag);
    }
}
