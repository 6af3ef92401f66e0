using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Types, sides, measures and matrix columns that are named somewhere exist.</summary>
internal static class NameCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var sides = Sides(view);
        foreach (var option in view.Options)
        {
            Types(view, option.Types, option.Places, bag);
            for (var i = 0; i < option.Sides.Length; i++)
            {
                if (!sides.Contains(option.Sides[i]))
                    bag.Add(LibraryRules.UnknownSide, option.Places.Of("sides", i), option.Sides[i], Nearest.Text(option.Sides[i], sides));
            }
        }
        foreach (var clause in view.Clauses)
        {
            Types(view, clause.Types, clause.Places, bag);
            if (clause.Measure.Length == 0) continue;
            var known = view.Library.Matrices.TryGetValue(clause.Family, out var matrix) ? matrix.Measures.Select(m => m.Id).ToList() : [];
            if (!known.Contains(clause.Measure))
                bag.Add(LibraryRules.UnknownMeasure, clause.Places.Of("measure"), clause.Measure, clause.Family, Nearest.Text(clause.Measure, known));
        }
        foreach (var matrix in view.Library.Matrices.Values)
        {
            for (var i = 0; i < matrix.Columns.Length; i++)
            {
                var id = matrix.Columns[i].Id;
                if (!view.TypeNames.Contains(id)) bag.Add(LibraryRules.UnknownType, matrix.Places.Of("columns", i), id, Nearest.Text(id, view.TypeNames));
            }
        }
        foreach (var measure in view.Library.Matrices.Values.SelectMany(m => m.Measures)) Types(view, measure.Types, measure.Places, bag);
        foreach (var reach in view.Templates) Types(view, reach.Template.Types, reach.Template.Places, bag);
    }

    /// <summary>Every side that the measures or a template know.</summary>
    public static SortedSet<string> Sides(LibraryView view) => new(
        view.Library.Matrices.Values.SelectMany(m => m.Measures).SelectMany(m => m.Standings.Keys)
            .Concat(view.Templates.Select(t => t.Template.Side)).Where(s => s.Length > 0),
        StringComparer.Ordinal);

    private static void Types(LibraryView view, ImmutableArray<string> types, KeyPlaces places, DiagnosticBag bag)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (!view.TypeNames.Contains(types[i]))
                bag.Add(LibraryRules.UnknownType, places.Of("types", i), types[i], Nearest.Text(types[i], view.TypeNames));
        }
    }
}
