using DocGen.Library.Clauses;

namespace DocGen.Drafting.Selection;

/// <summary>An alternative of an option in a clause that is in: chosen or not, and why.</summary>
public sealed record AlternativeDecision(Clause Clause, Alternative Alternative, string Label, bool IsIn, Reason Reason);
