using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Lists;

/// <summary>A row of a list.</summary>
/// <param name="File">The list as messages name it.</param>
/// <param name="Line">Where the row begins in the file, counted from 1.</param>
/// <param name="Cells">Its cells; those that are left out at the end count as empty.</param>
public sealed record ListRow(string File, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The sheet of a workbook; null for any other list.</summary>
    public string? Sheet { get; init; }

    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public Place PlaceOf(int column) => new(File, Line, column + 1) { Sheet = Sheet };

    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
