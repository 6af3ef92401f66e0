using System.Collections.Immutable;

namespace DocGen.Documents.Sheets;

/// <summary>A sheet: printed landscape and as wide as a page, its head frozen and repeated on every page.</summary>
/// <param name="Name">What its tab says; <see cref="SheetNames"/> makes allowed ones.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; the first one is row 1.</param>
public sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<SheetRow> Rows)
{
    /// <summary>How many rows at the top are the head.</summary>
    public int HeadRows { get; init; }

    /// <summary>Printed at the head of each page.</summary>
    public string Title { get; init; } = "";

    /// <summary>The range with filter buttons (<c>A1:D9</c>); empty for none.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Whether only entries can be changed. No password: it keeps from slips, not from intent.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether rows can be inserted although it is protected.</summary>
    public bool CanGrow { get; init; }

    public ImmutableArray<SheetHighlight> Highlights { get; init; } = [];
}
