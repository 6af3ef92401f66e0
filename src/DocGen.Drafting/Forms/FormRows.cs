using System.Collections.Immutable;
using DocGen.Documents.Forms;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Forms;

/// <summary>A table variable as a form shows it: what its columns ask for, and what is answered already.</summary>
/// <param name="Columns">The columns in order; the first one is the row's key.</param>
/// <param name="Rows">The answers, row by row: by column what is printed and what programs read.</param>
internal sealed record FormRows(ImmutableArray<FormColumn> Columns, ImmutableArray<ImmutableDictionary<string, (string Text, string Value)>> Rows)
{
    /// <summary>The key of a row of answers, folded for comparing; empty where it has none.</summary>
    public string KeyOf(int row) => Rows[row].TryGetValue(Columns[0].Id, out var key) ? LabelFolding.Fold(key.Text) : "";
}
