using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>A heading of a division: 第1章 総則; 1 件名; (2) 秘密保持等.</summary>
public sealed record Heading(int Level, Line Text) : NumberedBlock(Level, Text);
