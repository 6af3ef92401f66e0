using System.Collections.Immutable;

namespace DocGen.Documents;

/// <summary>Guidance to the drafter at a clause: a comment in Word when notes are asked for, never text of the document.</summary>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Guidance">The note of the clause's front matter.</param>
/// <param name="Reason">Why the clause is in.</param>
/// <param name="Sources">The units of the source documents that it carries.</param>
public sealed record DrafterNote(string Clause, string Guidance, string Reason, ImmutableArray<string> Sources);
