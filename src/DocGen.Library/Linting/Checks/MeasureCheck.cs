using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Measures;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>The requirements tables and the clauses cover each other.</summary>
internal static class MeasureCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var matrix in view.Library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal))
        {
            var clauses = view.Clauses.Where(c => c.Family == matrix.Family && c.Measure.Length > 0).ToLookup(c => (c.Measure, c.Side));
            foreach (var measure in matrix.Measures)
            {
                foreach (var side in measure.Standings.OrderBy(s => s.Key, StringComparer.Ordinal))
                    Covered(matrix, measure, side.Key, [.. clauses[(measure.Id, side.Key)]], bag);
                if (measure.When == Condition.Always && measure.Standings.Values.SelectMany(s => s.Values).Any(IsAskedFor))
                    bag.Add(LibraryRules.MeasureWithoutWhen, measure.Place, measure.Id);
            }
            foreach (var clause in clauses.SelectMany(c => c)) Stands(matrix, clause, bag);
        }
    }

    private static void Covered(MeasureMatrix matrix, Measure measure, string side, List<Clause> clauses, DiagnosticBag bag)
    {
        var without = matrix.Columns
            .Where(c => measure.StandingOf(side, c.Id) != Standing.NotApplicable && !clauses.Exists(clause => TypeNames.Meet(clause.Types, c.Id)))
            .Select(c => c.Id).ToList();
        if (without.Count > 0) bag.Add(LibraryRules.MeasureWithoutClause, measure.Places.Of(side), measure.Id, side, string.Join(", ", without));
    }

    private static void Stands(MeasureMatrix matrix, Clause clause, DiagnosticBag bag)
    {
        if (matrix.Find(clause.Measure) is not { } measure) return;
        if (matrix.Columns.Any(c => measure.StandingOf(clause.Side, c.Id) != Standing.NotApplicable && TypeNames.Meet(clause.Types, c.Id))) return;
        bag.Add(LibraryRules.ClauseNeverStands, clause.Places.Of("measure"), clause.Id, measure.Id, clause.Side);
    }

    private static bool IsAskedFor(Standing standing) => standing is Standing.Optional or Standing.Included;
}
