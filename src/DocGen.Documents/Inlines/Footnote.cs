using System.Collections.Immutable;

namespace DocGen.Documents.Inlines;

/// <summary>A footnote at the place of its mark.</summary>
public sealed record Footnote(ImmutableArray<Inline> Content) : Inline
{
    public bool Equals(Footnote? other) => other is not null && Content.SequenceEqual(other.Content);

    public override int GetHashCode() => Content.Length;
}
