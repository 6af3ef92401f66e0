namespace DocGen.Documents.Inlines;

/// <summary>A value that the answers put in. It is only ever text, whatever characters it holds.</summary>
/// <param name="Variable">Path of the variable (<c>org.name</c>, <c>case.deliverables[0].name</c>); empty for a computed value.</param>
/// <param name="Text">What is printed; for an unanswered variable its label in 〔 〕.</param>
/// <param name="Answered">False where the reader has to fill it in.</param>
public sealed record Hole(string Variable, string Text, bool Answered, Emphasis Emphasis = Emphasis.None) : Inline;
