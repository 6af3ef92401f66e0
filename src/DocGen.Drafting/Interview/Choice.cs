namespace DocGen.Drafting.Interview;

/// <summary>One thing that can be chosen in answer to a question.</summary>
/// <param name="Key">How a case names it.</param>
/// <param name="Label">How the drafter reads it.</param>
/// <param name="Help">What it is for; empty for none.</param>
public sealed record Choice(string Key, string Label, string Help = "");
