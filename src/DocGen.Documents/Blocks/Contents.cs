namespace DocGen.Documents.Blocks;

/// <summary>目次: the headings down to the given level of the scheme.</summary>
public sealed record Contents(int DownToLevel) : Block;
