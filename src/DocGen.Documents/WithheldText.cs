namespace DocGen.Documents;

/// <summary>Words that the public edition leaves out: nothing of it may stand anywhere in its files.</summary>
/// <param name="Clause">Id of the clause that they stand in; empty for text of the template itself.</param>
/// <param name="Text">A whole line, or a value in it.</param>
/// <param name="IsValue">Whether it is a value of the answers: it may rightly stand elsewhere too.</param>
public sealed record WithheldText(string Clause, string Text, bool IsValue);
