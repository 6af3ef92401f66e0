using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Tests.Content;

/// <summary>Which clauses have to stand, worked out from the matrix as formats.md, section 5 defines it.</summary>
internal sealed class ExpectedMeasures(ClauseLibrary library, OutsourcedWork work, Func<string, IReadOnlyList<string>> valuesOf)
{
    public bool Stands(Clause clause) =>
        (clause.Types.IsEmpty || clause.Types.Any(work.IsOf)) && clause.When.Holds(valuesOf)
        && (clause.Measure.Length == 0 || IsIn(library.Matrices[clause.Family].Find(clause.Measure)!, clause.Side));

    public bool IsIn(Measure measure, string side) => work.Names.Select(n => measure.StandingOf(side, n)).Max() switch
    {
        Standing.Required => true,
        Standing.NotApplicable => false,
        _ => measure.When.Terms().Any() && measure.When.Holds(valuesOf),
    };
}
