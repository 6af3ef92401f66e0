using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;

namespace DocGen.Library.Linting;

/// <summary>Every condition of a library with the place where it is written.</summary>
internal static class LibraryConditions
{
    public static IEnumerable<(Condition Condition, Place Place)> Of(ClauseLibrary library) =>
        library.Clauses.Values.Select(c => (c.When, c.Places.Of("when")))
            .Concat(library.Options.Values.Select(o => (o.When, o.Places.Of("when"))))
            .Concat(library.Variables.Values.Select(v => (v.When, v.Places.Of("when"))))
            .Concat(library.Matrices.Values.SelectMany(m => m.Measures).Select(m => (m.When, m.Places.Of("when"))))
            .Concat(library.Outcomes.Select(o => (o.When, o.Places.Of("when"))))
            .Concat(library.Templates.Values.Select(t => (t.When, t.Places.Of("when"))))
            .Where(c => c.When != Condition.Always);
}
