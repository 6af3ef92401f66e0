using DocGen.Documents.Blocks;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word;

/// <summary>A paragraph's style and what departs from it.</summary>
internal sealed record ParagraphLook(string Style)
{
    public bool KeepNext { get; init; }

    /// <summary>The number; null for none.</summary>
    public ListMark? Mark { get; init; }

    /// <summary>The style has a number that this paragraph does without.</summary>
    public bool WithoutNumber { get; init; }

    /// <summary>Other than the style's.</summary>
    public Indent? Indent { get; init; }

    /// <summary>Other than the style's.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>The paragraph has an article's style but is not one for the navigation.</summary>
    public bool OutOfOutline { get; init; }
}
