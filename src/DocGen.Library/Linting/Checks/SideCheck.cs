using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Measures;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>
/// What the specification lets the drafter choose, the contract must carry, and the reverse: an option of a family with measures
/// stands on all its sides unless <c>sides:</c> says where alone it belongs.
/// </summary>
internal static class SideCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var uses = Uses(view);
        foreach (var matrix in view.Library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal))
        {
            var sides = matrix.Measures.SelectMany(m => m.Standings.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
            foreach (var option in view.Options.Where(o => o.Family == matrix.Family && !LibraryView.IsType(o.Id)))
                Option(option, sides, uses.GetValueOrDefault(option.Id, []), bag);
        }
    }

    private static void Option(Option option, List<string> sides, List<(string Side, Clause Clause)> uses, DiagnosticBag bag)
    {
        if (uses.Count == 0) return;
        foreach (var wanted in option.Sides.IsEmpty ? sides : [.. option.Sides])
        {
            if (uses.Exists(u => u.Side == wanted)) continue;
            var others = string.Join(", ", uses.Select(u => u.Side).Distinct().Order(StringComparer.Ordinal));
            bag.AddRange([LibraryRules.SideMissing.At(option.Place, option.Id, others, wanted) with { Also = uses[0].Clause.Place }]);
        }
        if (option.Sides.IsEmpty) return;
        foreach (var (side, clause) in uses)
        {
            // Code and conditions may ask about the other side's option (an annex that exists or not); its words may not stand here.
            if (clause.Options.Contains(option.Id) && sides.Contains(side) && !option.Sides.Contains(side))
                bag.Add(LibraryRules.WrongSide, clause.Places.Of("options"), option.Id, string.Join(", ", option.Sides), side);
        }
    }

    private static Dictionary<string, List<(string Side, Clause Clause)>> Uses(LibraryView view)
    {
        var uses = new Dictionary<string, List<(string, Clause)>>(StringComparer.Ordinal);
        foreach (var clause in view.Clauses)
        {
            var side = LibraryView.SideOf(clause);
            var options = clause.Options.Concat(clause.When.Terms().Select(t => t.Name))
                .Concat(OptionsInCode.In(view.TextOf(clause)).Select(o => o.Id));
            // A measure's condition brings in its clauses on every side.
            if (clause.Measure.Length > 0 && view.Library.Matrices.TryGetValue(clause.Family, out var matrix) && matrix.Find(clause.Measure) is { } measure)
                options = options.Concat(InMeasure(measure));
            foreach (var option in options.Distinct())
            {
                if (!uses.TryGetValue(option, out var found)) uses.Add(option, found = []);
                found.Add((side, clause));
            }
        }
        return uses;
    }

    private static IEnumerable<string> InMeasure(Measure measure) => measure.When.Terms().Select(t => t.Name);
}
