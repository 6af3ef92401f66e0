using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>条: its caption and, on the number's line, its first paragraph. Further paragraphs and items follow as blocks of their own.</summary>
/// <param name="Level">Index of the article level in the scheme.</param>
/// <param name="Caption">見出し, without parentheses.</param>
/// <param name="Text">The first paragraph (第1項, whose number is not printed).</param>
public sealed record Article(int Level, Line Caption, Line Text) : NumberedBlock(Level, Text)
{
    /// <summary>
    /// Name by which references reach the first paragraph (第7条第1項) rather than the article (第7条); empty where none does.
    /// Resolved references always carry the article's own <see cref="Block.Anchor"/>: writers need not mark this one.
    /// </summary>
    public string ParagraphAnchor { get; init; } = "";
}
