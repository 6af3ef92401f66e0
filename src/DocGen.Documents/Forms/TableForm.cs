using System.Collections.Immutable;

namespace DocGen.Documents.Forms;

/// <summary>What a table knows that is the face of a table variable: its blank cells are there to be filled in.</summary>
/// <param name="Path">Path of the variable.</param>
/// <param name="Columns">Columns of the variable in order; the first one is the row's key.</param>
/// <param name="At">Which of them stands in each column of the table, by its id; empty where the column is only text.</param>
public sealed record TableForm(string Path, ImmutableArray<FormColumn> Columns, ImmutableArray<string> At)
{
    public FormColumn? Find(string id) => Columns.FirstOrDefault(c => c.Id == id);

    public bool Equals(TableForm? other) =>
        other is not null && Path == other.Path && Columns.SequenceEqual(other.Columns) && At.SequenceEqual(other.At);

    public override int GetHashCode() => HashCode.Combine(Path, Columns.Length);
}
