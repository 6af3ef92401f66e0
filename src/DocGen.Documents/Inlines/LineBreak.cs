namespace DocGen.Documents.Inlines;

public sealed record LineBreak : Inline;
