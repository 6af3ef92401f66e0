using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Drafting.Linting;

/// <summary>
/// What the check of a library finds, as far as it concerns documents that are being built: a slip in a clause that stands elsewhere keeps
/// nobody from working.
/// </summary>
/// <param name="library">The library.</param>
/// <param name="isChecked">Whether it has been checked before, as the library inside the program was: the check takes longer than a build.</param>
public sealed class LibraryFindings(ClauseLibrary library, bool isChecked)
{
    private readonly Lazy<ImmutableArray<Diagnostic>> _all = new(() =>
    {
        if (isChecked) return [];
        var bag = new DiagnosticBag();
        LibraryCheck.Run(library, bag);
        return bag.Sorted();
    });

    /// <summary>Errors of the questions, schemes and styles, and of these templates: nothing can be built with them.</summary>
    public IEnumerable<Diagnostic> BeforeBuilding(IEnumerable<string> templates)
    {
        var others = library.Templates.Values.Select(t => t.File).Except(templates.Select(id => library.Templates[id].File))
            .Concat(library.Clauses.Values.Select(c => c.File)).ToHashSet(StringComparer.Ordinal);
        return _all.Value.Where(d => d.Severity == Severity.Error && !others.Contains(d.Place.File));
    }

    /// <summary>What was found in the clauses and templates of these documents.</summary>
    public IEnumerable<Diagnostic> In(IEnumerable<CaseDocument> documents)
    {
        var used = documents.SelectMany(d => d.Selection.Clauses.Where(c => c.IsIn).Select(c => c.Clause.File).Append(d.Selection.Template.File)).ToHashSet(StringComparer.Ordinal);
        return _all.Value.Where(d => used.Contains(d.Place.File));
    }
}
