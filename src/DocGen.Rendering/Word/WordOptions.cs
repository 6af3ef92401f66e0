using System.Collections.Immutable;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Rendering.Word;

/// <summary>What the one who asks for a Word file may choose; how it looks is the style's business.</summary>
public sealed record WordOptions
{
    public static WordOptions Default { get; } = new();

    /// <summary>Values become ordinary text instead of fill-in controls.</summary>
    public bool Plain { get; init; }

    /// <summary>The guidance, reason and sources of each clause become comments at its first paragraph.</summary>
    public bool Notes { get; init; }

    /// <summary>The body's own Word file, whose look wins over the style's; null for none.</summary>
    public HouseDocument? House { get; init; }

    /// <summary>Where the file is prepared for many rows: takes what is computed row by row.</summary>
    internal Preparation? Preparation { get; init; }

    /// <summary>
    /// Page of each line of the 目次, by the anchor of what it lists or, where that has none, its bookmark (<see cref="BookmarkNames.OfContents"/>).
    /// Pages are unknown while a file is written: they come from laying it out (<see cref="LibreOffice.Paginator"/>). Empty: the 目次 prints no pages.
    /// </summary>
    public ImmutableDictionary<string, int> Pages { get; init; } = ImmutableDictionary<string, int>.Empty;
}
