namespace DocGen.Drafting.Merging;

/// <summary>A value in the draft.</summary>
/// <param name="Variable">Path of the variable; empty for a computed value.</param>
/// <param name="Text">The text to print.</param>
/// <param name="Answered">False where nobody has answered it.</param>
public sealed record DraftHole(string Variable, string Text, bool Answered);
