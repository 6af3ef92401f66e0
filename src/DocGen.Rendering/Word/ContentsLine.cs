using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Word;

/// <summary>A block that a 目次 lists, and the bookmark its line leads to.</summary>
internal sealed record ContentsLine(Block Block, string Bookmark)
{
    /// <summary>What <see cref="WordOptions.Pages"/> calls it. A heading that nothing refers to has no anchor, but always its bookmark.</summary>
    public string Key => Block.Anchor.Length > 0 ? Block.Anchor : Bookmark;
}
