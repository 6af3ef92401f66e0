using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Building;
using DocGen.Drafting.Merging;
using DocGen.Drafting.Selection;
using DocGen.Drafting.Sets;
using DocGen.Library;
using DocGen.Library.Rules;

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
        var set = BuildAll(library, answers, told, bag);
        SetCheck.Run(library, answers, set, bag);
        var built = set.ToDictionary(d => d.Selection.Template.Id, StringComparer.Ordinal);
        foreach (var id in wanted.Where(id => library.Templates[id].IsRecord))
        {
            if (answers.Edition == Edition.Public) bag.Add(SetRules.RecordNotPublic, new Place(answers.File), library.Templates[id].Title, id);
            else if (Build(library, answers, id, bag, set) is { } record) built[id] = record;
        }
        return [.. wanted.Select(id => built.GetValueOrDefault(id)).OfType<CaseDocument>()];
    }

    // Documents of a set know nothing of each other, so they are built side by side; their findings keep the documents' order.
    private static ImmutableArray<CaseDocument> BuildAll(ClauseLibrary library, CaseAnswers answers, List<string> ids, DiagnosticBag bag)
    {
        var built = new CaseDocument?[ids.Count];
        var bags = ids.Select(_ => new DiagnosticBag()).ToList();
        try
        {
            Parallel.For(0, ids.Count, i => built[i] = Build(library, answers, ids[i], bags[i]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        foreach (var own in bags) bag.AddRange(own.Sorted());
        return [.. built.OfType<CaseDocument>()];
    }

    /// <summary>One document by itself; a record tells of the set given.</summary>
    public static CaseDocument? Build(ClauseLibrary library, CaseAnswers answers, string document, DiagnosticBag bag, IReadOnlyList<CaseDocument>? set = null)
    {
        var template = library.Templates[document];
        // The check of the library says more of these; without them there is nothing to build with.
        if (!library.Schemes.TryGetValue(template.Numbering, out var scheme) || scheme.Levels.IsEmpty)
        {
            bag.Add(LibraryRules.UnknownScheme, template.Places.Of("numbering"), template.Numbering, Nearest.Text(template.Numbering, library.Schemes.Keys));
            return null;
        }
        if (answers.Style is null && !library.Styles.ContainsKey(template.Style))
        {
            bag.Add(LibraryRules.UnknownStyle, template.Places.Of("style"), template.Style, Nearest.Text(template.Style, library.Styles.Keys));
            return null;
        }
        var selection = Selector.Select(library, template, answers, bag);
        // Drafting it all the same would only bury that under errors that follow from it.
        if (!answers.Allows(template.Types)) return null;
        return Drafter.Draft(selection, bag, set) is { } draft
            ? new CaseDocument(selection, DocumentBuilder.Build(draft, bag), draft.Style, draft.FileName)
            : null;
    }
}
