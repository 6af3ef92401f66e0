using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.References;
using DocGen.Drafting;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;

namespace DocGen.Cli.Watching;

/// <summary>A case as it was built last: what is compared with the next build.</summary>
internal sealed record CaseState(ImmutableArray<CaseDocument> Documents)
{
    public IReadOnlyList<DocumentSelection> Selections => [.. Documents.Select(d => d.Selection)];

    public IReadOnlyList<Variable> Unanswered => [.. Documents.SelectMany(d => d.Document.Variables).Where(v => !v.Answered).DistinctBy(v => v.Path)];

    /// <summary>Variables that both print, with other answers.</summary>
    public IEnumerable<Variable> Answered(CaseState before)
    {
        if (Documents.IsEmpty || before.Documents.IsEmpty) return [];
        var (now, then) = (Documents[0].Selection.Answers.Values, before.Documents[0].Selection.Answers.Values);
        return Documents.SelectMany(d => d.Document.Variables).Where(v => v.Answered).DistinctBy(v => v.Path)
            .Where(v => now.TryGetValue(v.Path, out var answer) && then.TryGetValue(v.Path, out var was) && answer.Value.ConditionText != was.Value.ConditionText);
    }

    public int Clauses => Documents.Sum(d => d.Selection.Clauses.Count(c => c.IsIn));

    public ImmutableArray<ClauseChange> ChangesSince(CaseState before) => ClauseChange.Between(before.Selections, Selections);

    /// <summary>Clauses that stand in both, under another number: document, title, and the number before and after.</summary>
    public IEnumerable<(CaseDocument Document, string Title, string Before, string After)> Renumbered(CaseState before)
    {
        foreach (var (now, then) in Both(before))
        {
            var (places, old) = (ClausePlaces.Of(now.Document, now.Style.Digits), ClausePlaces.Of(then.Document, then.Style.Digits));
            foreach (var clause in now.Selection.Clauses.Where(c => c.IsIn).Select(c => c.Clause))
            {
                if (places.TryGetValue(clause.Id, out var place) && old.TryGetValue(clause.Id, out var was) && place != was)
                    yield return (now, clause.Title, was, place);
            }
        }
    }

    /// <summary>Clauses that stand in both with other alternatives, or whose own file changed.</summary>
    public IEnumerable<(CaseDocument Document, string Title)> Reworded(CaseState before)
    {
        foreach (var (now, then) in Both(before))
        {
            foreach (var decision in now.Selection.Clauses.Where(c => c.IsIn))
            {
                var was = then.Selection.Clauses.FirstOrDefault(c => c.Clause.Id == decision.Clause.Id && c.IsIn);
                if (was is not null && (was.Clause.Version != decision.Clause.Version || !Chosen(now, decision.Clause.Id).SequenceEqual(Chosen(then, decision.Clause.Id))))
                    yield return (now, decision.Clause.Title);
            }
        }
    }

    private IEnumerable<(CaseDocument Now, CaseDocument Then)> Both(CaseState before) =>
        Documents.Select(d => (d, before.Documents.FirstOrDefault(b => b.Selection.Template.Id == d.Selection.Template.Id)!)).Where(p => p.Item2 is not null);

    private static IEnumerable<string> Chosen(CaseDocument document, string clause) =>
        document.Selection.Alternatives.Where(a => a.IsIn && a.Clause.Id == clause).Select(a => a.Alternative.ToString());
}
