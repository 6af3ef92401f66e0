using System.Collections.Immutable;
using DocGen.Drafting.Selection;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Interview;

/// <summary>A clause that came into a document or went out of it.</summary>
public sealed record ClauseChange(DocumentSelection Document, Clause Clause, bool IsIn, Reason Reason)
{
    /// <summary>What differs between two selections of a set, document by document, in the order of the later set; a document that came or went is a change of all its clauses.</summary>
    public static ImmutableArray<ClauseChange> Between(IReadOnlyList<DocumentSelection> before, IReadOnlyList<DocumentSelection> after)
    {
        var changes = ImmutableArray.CreateBuilder<ClauseChange>();
        foreach (var now in after)
        {
            var then = before.FirstOrDefault(d => d.Template.Id == now.Template.Id);
            foreach (var clause in now.Clauses)
            {
                var was = then?.Includes(clause.Clause.Id) ?? false;
                if (was != clause.IsIn) changes.Add(new ClauseChange(now, clause.Clause, clause.IsIn, clause.Reason));
            }
            // A clause that the template no longer reaches.
            foreach (var gone in then?.Clauses.Where(c => c.IsIn && !now.Clauses.Any(n => n.Clause.Id == c.Clause.Id)) ?? [])
                changes.Add(new ClauseChange(now, gone.Clause, false, gone.Reason));
        }
        foreach (var then in before.Where(d => !after.Any(n => n.Template.Id == d.Template.Id)))
            changes.AddRange(then.Clauses.Where(c => c.IsIn).Select(c => new ClauseChange(then, c.Clause, false, c.Reason)));
        return changes.ToImmutable();
    }
}
