namespace DocGen.Documents.Inlines;

/// <summary>A piece of a line: text, a value, a blank to fill in, a reference, a footnote mark.</summary>
public abstract record Inline;
