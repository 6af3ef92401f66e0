using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Records;

/// <param name="Unit">Id of the unit of the source.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Document">The document in which it stands or could stand; empty for none.</param>
/// <param name="Place">Its number there; empty where it does not stand.</param>
/// <param name="Carrier">What carries it: a clause, an option, a variable.</param>
/// <param name="Decision">What became of it.</param>
/// <param name="Reason">Why.</param>
public sealed record ConcordanceRow(string Unit, string Title, string Document, string Place, string Carrier, ConcordanceDecision Decision, Wording Reason);
