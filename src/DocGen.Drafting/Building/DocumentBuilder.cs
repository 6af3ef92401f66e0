using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Building;

/// <summary>Builds the document from a draft: reads its Markdown into blocks, then has them numbered and their references resolved.</summary>
public static class DocumentBuilder
{
    public static Document Build(Draft draft, DiagnosticBag bag)
    {
        var selection = draft.Selection;
        var scheme = selection.Library.Schemes[selection.Template.Numbering];
        var blocks = new TreeReader(draft, new Levels(scheme, selection.Template), bag).Read();
        var document = new Document(selection.Template.Id, draft.Title, scheme, blocks)
        {
            Variables = draft.Variables,
            Notes = [.. draft.Clauses.Distinct().Select(c => NoteOf(c, draft))],
            Header = draft.Header,
            ClassificationLabel = draft.Classification,
            LibraryVersion = selection.Library.Version,
            AnswersHash = selection.Answers.Hash,
        };
        var finished = Finisher.Finish(document, draft.Style, bag);
        return selection.Answers.Edition == Edition.Public ? PublicEdition.Of(finished) : finished;
    }

    private static DrafterNote NoteOf(Clause clause, Draft draft)
    {
        var decision = draft.Selection.Clauses.First(c => c.Clause.Id == clause.Id);
        return new DrafterNote(clause.Id, clause.Note.Trim(), decision.Reason.Words.Japanese, clause.Sources);
    }
}
