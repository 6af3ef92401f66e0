using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>A block that the scheme numbers.</summary>
/// <param name="Level">Index of its level in the scheme.</param>
/// <param name="Text">The text behind the number.</param>
public abstract record NumberedBlock(int Level, Line Text) : Block
{
    /// <summary>The counter's value; 0 until numbered, and for unnumbered ones.</summary>
    public int Number { get; init; }

    /// <summary>The printed label (第7条, (1), ア); empty until numbered, and where nothing is printed.</summary>
    public string Label { get; init; } = "";

    /// <summary>A heading or paragraph that stands outside the count (a preamble's heading, 附則 of one paragraph).</summary>
    public bool Unnumbered { get; init; }
}
