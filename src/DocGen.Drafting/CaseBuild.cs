using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Building;
using DocGen.Drafting.Merging;
using DocGen.Drafting.Selection;
using DocGen.Drafting.Sets;
using DocGen.Library;

namespace DocGen.Drafting;

/// <summary>Takes a case the straight way: each of its documents is selected, drafted and built, then the set is checked and its records are made.</summary>
public static class CaseBuild
{
    /// <summary>The documents that a case asks for and the attachments that come with them, in that order.</summary>
    public static IReadOnlyList<string> DocumentsOf(ClauseLibrary library, CaseAnswers answers) =>
        [.. answers.Documents.Concat(Attachments.Of(library, answers).Select(a => a.Template.Id)).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The documents that could be built, in the order asked for; those with errors are missing and their errors are in the bag. A record
    /// tells of the documents built with it; asked for alone, of all documents of the case.
    /// </summary>
    public static ImmutableArray<CaseDocument> Build(ClauseLibrary library, CaseAnswers answers, IEnumerable<string> documents, DiagnosticBag bag)
    {
        var wanted = documents.ToList();
        var told = wanted.Where(id => !library.Templates[id].IsRecord).ToList();
        var isAlone = told.Count == 0 && wanted.Count > 0;
        if (isAlone) told = [.. DocumentsOf(library, answers).Where(id => !library.Templates[id].IsRecord)];
        var set = told.Select(id => Build(library, answers, id, bag)).OfType<CaseDocument>().ToImmutableArray();
        SetCheck.Run(library, answers, set, bag);
        var built = set.ToDictionary(d => d.Selection.Template.Id, StringComparer.Ordinal);
        foreach (var id in wanted.Where(id => library.Templates[id].IsRecord))
        {
            if (answers.Edition == Edition.Public) bag.Add(SetRules.RecordNotPublic, new Place(answers.File), library.Templates[id].Title, id);
            else if (Build(library, answers, id, bag, set) is { } record) built[id] = record;
        }
        return [.. wanted.Select(id => built.GetValueOrDefault(id)).OfType<CaseDocument>()];
    }

    /// <summary>One document by itself; a record tells of the set given.</summary>
    public static CaseDocument? Build(ClauseLibrary library, CaseAnswers answers, string document, DiagnosticBag bag, IReadOnlyList<CaseDocument>? set = null)
    {
        var template = library.Templates[document];
        var selection = Selector.Select(library, template, answers, bag);
        // Drafting it all the same would only bury that under errors that follow from it.
        if (!answers.Allows(template.Types)) return null;
        return Drafter.Draft(selection, bag, set) is { } draft
            ? new CaseDocument(selection, DocumentBuilder.Build(draft, bag), draft.Style, draft.FileName)
            : null;
    }
}
