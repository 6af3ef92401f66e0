namespace DocGen.Documents.Inlines;

/// <summary>A piece of a line: text, a value, a reference, a footnote mark.</summary>
public abstract record Inline;
