using System.Collections.Immutable;

namespace DocGen.Documents.Blocks;

public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeader = false)
{
    public bool Equals(TableRow? other) => other is not null && IsHeader == other.IsHeader && Cells.SequenceEqual(other.Cells);

    public override int GetHashCode() => HashCode.Combine(Cells.Length, IsHeader);
}
