using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>項 from the second on (the first stands in its <see cref="Article"/>), or a numbered paragraph of a 附則.</summary>
public sealed record Paragraph(int Level, Line Text) : NumberedBlock(Level, Text);
