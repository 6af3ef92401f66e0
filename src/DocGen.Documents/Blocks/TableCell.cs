using System.Collections.Immutable;

namespace DocGen.Documents.Blocks;

/// <summary>A cell; it may span columns and rows. Cells that a span covers are not listed in their row.</summary>
public sealed record TableCell(ImmutableArray<Block> Content, int ColumnSpan = 1, int RowSpan = 1)
{
    public bool Equals(TableCell? other) =>
        other is not null && ColumnSpan == other.ColumnSpan && RowSpan == other.RowSpan && Content.SequenceEqual(other.Content);

    public override int GetHashCode() => HashCode.Combine(Content.Length, ColumnSpan, RowSpan);
}
