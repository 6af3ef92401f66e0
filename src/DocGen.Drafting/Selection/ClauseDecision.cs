using DocGen.Library.Clauses;

namespace DocGen.Drafting.Selection;

/// <summary>A clause, in or out, and why.</summary>
public sealed record ClauseDecision(Clause Clause, bool IsIn, Reason Reason);
