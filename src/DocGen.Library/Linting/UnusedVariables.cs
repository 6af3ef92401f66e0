using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting;

/// <summary>
/// Variables that are declared and never printed or asked about. Which paths the texts use only Scriban's own reading can tell; whoever
/// has it (Drafting) calls this.
/// </summary>
public static class UnusedVariables
{
    /// <param name="library">The library.</param>
    /// <param name="used">Paths that occur in the code of clauses, templates and choices, whole (<c>org.contact.phone</c>) or in part (<c>org.contact</c>).</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Check(ClauseLibrary library, IEnumerable<string> used, DiagnosticBag bag)
    {
        var names = new VariableNames(library);
        var reached = used.Concat(LibraryConditions.Of(library).SelectMany(c => c.Condition.Terms()).Select(t => t.Name))
            .Select(path => names.Find(path)?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var variable in library.VariableOrder.Select(path => library.Variables[path]))
        {
            if (!reached.Contains(variable.Path)) bag.Add(LibraryRules.VariableUnused, variable.Place, variable.Path, variable.Label);
        }
    }
}
