using DocGen.Documents.References;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Conditions;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>The demands of a rule beside the clauses that carry them, with the article of the rule where it stands in the set.</summary>
internal static class ConcordanceRows
{
    public static IEnumerable<ScriptObject> Of(ClauseLibrary library, IReadOnlyList<CaseDocument> set)
    {
        var places = set.Where(d => library.Concordance.Any(demand => d.Selection.Includes(demand.Clause)))
            .ToDictionary(d => d.Selection.Template.Id, d => ClausePlaces.Of(d.Document, d.Style.Digits), StringComparer.Ordinal);
        foreach (var demand in library.Concordance)
        {
            var ruling = set.FirstOrDefault(d => d.Selection.Clauses.Any(c => c.Clause.Id == demand.Clause));
            // A rule that leaves the article out does not demand it.
            if (ruling is not null && !ruling.Selection.Includes(demand.Clause)) continue;
            yield return RecordValues.Row(("id", demand.Id), ("title", demand.Title),
                ("place", ruling is null ? "" : places[ruling.Selection.Template.Id].GetValueOrDefault(demand.Clause, "")), ("caption", library.Clauses[demand.Clause].Title),
                ("spec", Titles(demand.Spec, library)), ("contract", Titles(demand.Contract, library)),
                ("documents", string.Join('\n', demand.Documents.Select(d => library.Templates[d].Title))),
                ("when", demand.When == Condition.Always ? "" : ConditionWords.Of(demand.When, library)), ("note", demand.Note));
        }
    }

    public static string Titles(IEnumerable<string> clauses, ClauseLibrary library) => string.Join('\n', clauses.Select(id => library.Clauses[id].Title).Distinct());
}
