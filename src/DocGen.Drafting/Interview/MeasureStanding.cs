using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Interview;

/// <summary>How a measure that hangs on a question stands in the requirements matrix of a case.</summary>
/// <param name="Measure">The row.</param>
/// <param name="Side">The document's side (<c>spec</c>, <c>contract</c>).</param>
/// <param name="Standing">必要, 選択, サービスに含まれる or 該当なし.</param>
/// <param name="Column">Heading of the column that decides.</param>
public sealed record MeasureStanding(Measure Measure, string Side, Standing Standing, string Column)
{
    public static IEnumerable<MeasureStanding> Of(ClauseLibrary library, CaseAnswers answers, Question question)
    {
        var sides = answers.Documents.Select(id => library.Templates[id]).Where(t => t.Side.Length > 0).Select(t => (t.Family, t.Side)).Distinct().ToList();
        foreach (var matrix in library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal))
        {
            foreach (var measure in matrix.Measures.Where(m => m.When.Terms().Any(t => t.Name == question.Id)))
            {
                foreach (var side in sides.Where(s => s.Family == matrix.Family).Select(s => s.Side))
                {
                    var (standing, column) = Standings.Of(measure, matrix, side, answers);
                    yield return new MeasureStanding(measure, side, standing, column);
                }
            }
        }
    }
}
