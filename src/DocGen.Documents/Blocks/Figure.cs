using System.Collections.Immutable;

namespace DocGen.Documents.Blocks;

/// <summary>A picture (PNG or SVG) with what it says in words.</summary>
public sealed record Figure(string Name, ImmutableArray<byte> Content, string Description) : Block
{
    public bool Equals(Figure? other) =>
        other is not null && base.Equals(other) && Name == other.Name && Description == other.Description
        && Content.AsSpan().SequenceEqual(other.Content.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Name, Content.Length);
}
