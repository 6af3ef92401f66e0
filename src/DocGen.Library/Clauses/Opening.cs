using System.Collections.Immutable;

namespace DocGen.Library.Clauses;

/// <summary>One run of an option's alternatives in a clause, from its first label until it is closed.</summary>
/// <param name="Option">The option's id.</param>
/// <param name="Line">Index of the line of its first label.</param>
/// <param name="Keys">The alternatives it shows, in order.</param>
public sealed record Opening(string Option, int Line, ImmutableArray<string> Keys);
