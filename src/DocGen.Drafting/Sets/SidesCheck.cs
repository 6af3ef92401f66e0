using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Sets;

/// <summary>A measure that bidders are told of has its article in the contract, and one that the matrix wants in both is in both.</summary>
internal static class SidesCheck
{
    private static readonly (string From, string To)[] Directions = [("spec", "contract"), ("contract", "spec")];

    public static void Run(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        foreach (var matrix in library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal))
        {
            foreach (var (from, to) in Directions)
            {
                var (bearing, lacking) = (SetSides.DocumentsOf(set, matrix.Family, from), SetSides.DocumentsOf(set, matrix.Family, to));
                if (bearing.Count == 0 || lacking.Count == 0) continue;
                foreach (var measure in matrix.Measures) Check(measure, matrix, answers, bearing, lacking, to, bag);
            }
        }
    }

    private static void Check(Measure measure, MeasureMatrix matrix, CaseAnswers answers,
        IReadOnlyList<CaseDocument> bearing, IReadOnlyList<CaseDocument> lacking, string to, DiagnosticBag bag)
    {
        if (bearing.FirstOrDefault(d => Bears(d, measure)) is not { } document || lacking.Any(d => Bears(d, measure))) return;
        var standing = Standings.Of(measure, matrix, to, answers).Standing;
        if (standing == Standing.NotApplicable) return;
        var other = lacking[0];
        var left = LeftOut(other, measure, answers);
        // Bidders see the draft contract too: the specification may stay silent on what the contract has, where the matrix leaves that
        // open or the case gives its reason, which the decision record prints. What bidders are told and not held to has no excuse.
        if (to == "spec" && (left is not null || standing != Standing.Required)) return;
        var reason = left?.Reason ?? ReasonFor(other, measure);
        var clause = document.Selection.MeasureClauses.First(c => c.Measure == measure.Id);
        var place = left?.Place ?? (reason?.Place.File is { Length: > 0 } ? reason.Place : new Place(answers.File));
        bag.Add(SetRules.MeasureOnOneSide.At(place, measure.Title, document.Document.Title, other.Document.Title, reason?.Words.Japanese ?? "") with { Also = clause.Place });
    }

    private static bool Bears(CaseDocument document, Measure measure) => document.Selection.MeasureClauses.Any(c => c.Measure == measure.Id);

    private static (Reason Reason, Place Place)? LeftOut(CaseDocument document, Measure measure, CaseAnswers answers)
    {
        var clauses = document.Selection.Clauses.Where(c => c.Clause.Measure == measure.Id).Select(c => c.Clause.Id);
        var left = answers.LeaveOut.FirstOrDefault(l => l.AppliesTo(document.Selection.Template.Id) && (l.Target == measure.Id || clauses.Contains(l.Target)));
        return left is null ? null : (Reasons.LeftOut(left), left.Place);
    }

    private static Reason? ReasonFor(CaseDocument document, Measure measure) =>
        document.Selection.Clauses.FirstOrDefault(c => c.Clause.Measure == measure.Id && !c.IsIn)?.Reason
        ?? document.Selection.Measures.FirstOrDefault(m => m.Measure.Id == measure.Id)?.Reason;
}
