namespace DocGen.Documents.Blocks;

/// <summary>How much of a block the public edition leaves out.</summary>
public enum Withholding
{
    None,

    /// <summary>The text; an article's caption stays.</summary>
    Text,

    /// <summary>All but the number.</summary>
    Whole,
}
