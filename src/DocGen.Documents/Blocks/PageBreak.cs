namespace DocGen.Documents.Blocks;

/// <summary>What follows starts on a new page, turned sideways where <paramref name="Landscape"/> says so until the next break.</summary>
public sealed record PageBreak(bool Landscape = false) : Block;
