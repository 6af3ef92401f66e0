using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Word.Body;

/// <summary>Where a block stands.</summary>
/// <param name="Width">Width there is, in twips.</param>
internal sealed record Surroundings(int Width)
{
    public bool InCell { get; init; }

    /// <summary>In a header row.</summary>
    public bool InHead { get; init; }

    /// <summary>What follows must not stand alone on the next page.</summary>
    public bool KeepNext { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Start;
}
