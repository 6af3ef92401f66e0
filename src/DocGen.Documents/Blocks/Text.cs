using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>A paragraph without a number.</summary>
/// <param name="Role">What it is in the document's form.</param>
/// <param name="Content">The text.</param>
/// <param name="Under">Index of the level whose text it continues (it is indented like that level's text); -1 for none.</param>
public sealed record Text(TextRole Role, Line Content, int Under = -1) : Block;
