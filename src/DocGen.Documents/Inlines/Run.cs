namespace DocGen.Documents.Inlines;

/// <summary>Fixed text of the library.</summary>
public sealed record Run(string Text, Emphasis Emphasis = Emphasis.None) : Inline;
