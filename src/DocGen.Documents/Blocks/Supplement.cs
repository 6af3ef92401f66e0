using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>附則: a heading after which articles and paragraphs count from 1 again.</summary>
public sealed record Supplement(Line Title) : Block;
