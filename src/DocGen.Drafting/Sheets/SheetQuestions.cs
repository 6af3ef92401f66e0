using System.Collections.Immutable;
using DocGen.Drafting.Interview;
using DocGen.Library;

namespace DocGen.Drafting.Sheets;

/// <summary>
/// All questions that can matter for documents, whatever the answers to others. On a sheet everything stands at once; what an answer rules out turns grey.
/// </summary>
/// <param name="Questions">In the order in which a reader of the documents meets them.</param>
/// <param name="AsksType">Whether the documents depend on the type of outsourcing.</param>
public sealed record SheetQuestions(ImmutableArray<SheetQuestion> Questions, bool AsksType)
{
    public static SheetQuestions Of(ClauseLibrary library, IReadOnlyCollection<string> documents)
    {
        var (questions, asksType) = QuestionWalk.All(library, documents);
        return new([.. questions.Select(q => new SheetQuestion(q.Id, q.Clause.Length > 0 ? q.Clause : q.Document, q.Option, q.Variable))], asksType);
    }
}
