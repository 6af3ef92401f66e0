using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Concordances;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>The concordance names what exists, on the side it says, and every demand is carried by something.</summary>
internal static class ConcordanceCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var demand in view.Library.Concordance)
        {
            Clauses(view, demand, "clause", [demand.Clause], bag);
            Clauses(view, demand, "spec", demand.Spec, bag);
            Clauses(view, demand, "contract", demand.Contract, bag);
            foreach (var (index, id) in demand.Documents.Index().Where(d => !view.Library.Templates.ContainsKey(d.Item)))
                bag.Add(LibraryRules.UnknownTemplate, demand.Places.Of("documents", index), id, Nearest.Text(id, view.Library.Templates.Keys));
            if (demand.Spec.IsEmpty && demand.Contract.IsEmpty && demand.Documents.IsEmpty)
                bag.Add(LibraryRules.DemandUncarried, demand.Place, demand.Title, demand.Id);
        }
    }

    private static void Clauses(LibraryView view, Demand demand, string key, ImmutableArray<string> ids, DiagnosticBag bag)
    {
        foreach (var (index, id) in ids.Index())
        {
            if (!view.Library.Clauses.TryGetValue(id, out var clause))
                bag.Add(LibraryRules.UnknownInclude, demand.Places.Of(key, index), id, Nearest.Text(id, view.Library.Clauses.Keys));
            else if (key != "clause" && LibraryView.SideOf(clause) != key)
                bag.Add(LibraryRules.DemandOnWrongSide, demand.Places.Of(key, index), id, key);
        }
    }
}
