using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>An unnumbered item of a list (・).</summary>
/// <param name="Depth">0 for the outermost list of bullets.</param>
/// <param name="Content">The text.</param>
/// <param name="Under">Index of the level whose text it stands under; -1 for none.</param>
public sealed record Bullet(int Depth, Line Content, int Under = -1) : Block;
