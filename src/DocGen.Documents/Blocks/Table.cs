using System.Collections.Immutable;
using DocGen.Documents.Forms;

namespace DocGen.Documents.Blocks;

/// <summary>A table; columns by relative width, rows of cells that may span.</summary>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>Said to readers who cannot see the table; the caption above it or the clause's title.</summary>
    public string Description { get; init; } = "";

    /// <summary>Index of the level whose text the table stands under; -1 for none.</summary>
    public int Under { get; init; } = -1;

    /// <summary>Where it is the face of a table variable; null for any other table.</summary>
    public TableForm? Form { get; init; }

    public bool Equals(Table? other) =>
        other is not null && base.Equals(other) && Columns.SequenceEqual(other.Columns) && Rows.SequenceEqual(other.Rows)
        && Description == other.Description && Under == other.Under && Equals(Form, other.Form);

    public override int GetHashCode() => HashCode.Combine(Columns.Length, Rows.Length, Anchor);
}
