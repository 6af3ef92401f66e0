namespace DocGen.Documents.Blocks;

/// <summary>A block of a document. Blocks stand in reading order; depth is in their level, nesting only in table cells.</summary>
public abstract record Block
{
    /// <summary>Name by which references reach the block, unique in the document; empty where none does.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Id of the clause the block comes from; empty for text of the template itself.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The unit of a source document that this block alone carries; empty where only its clause says what it carries.</summary>
    public string Source { get; init; } = "";

    /// <summary>What of it the public edition leaves out.</summary>
    public Withholding Withheld { get; init; }
}
