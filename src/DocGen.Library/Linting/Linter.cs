using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting.Checks;

namespace DocGen.Library.Linting;

/// <summary>
/// Looks for everything that is wrong between the library's files, each of which may be well written by itself. Findings about a
/// single file's form come from loading it. Scriban's own errors are found where Scriban is known, in Drafting.
/// </summary>
public static class Linter
{
    private static readonly Action<LibraryView, DiagnosticBag>[] Checks =
    [
        QuestionCheck.Check, VariableCheck.Check, ConditionCheck.Check, NameCheck.Check, SourceCheck.Check, OpeningCheck.Check,
        OptionUseCheck.Check, SideCheck.Check, MeasureCheck.Check, TemplateCheck.Check, ReferenceCheck.Check, StructureCheck.Check,
        TypedNumberCheck.Check, BracketCheck.Check, BodyCheck.Check, CharacterCheck.Check, FigureCheck.Check, ConcordanceCheck.Check, RequirementCheck.Check,
    ];

    /// <summary>Adds all findings about a library.</summary>
    public static void Check(ClauseLibrary library, DiagnosticBag bag)
    {
        var view = new LibraryView(library);
        foreach (var check in Checks) check(view, bag);
    }
}
