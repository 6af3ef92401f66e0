using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>号 and what lies below: (1), ア, (ア), ①.</summary>
public sealed record Item(int Level, Line Text) : NumberedBlock(Level, Text);
