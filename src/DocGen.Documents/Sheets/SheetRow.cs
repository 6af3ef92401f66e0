using System.Collections.Immutable;

namespace DocGen.Documents.Sheets;

/// <param name="Cells">Its cells from the first column on; a place that another cell's span covers is <see cref="SheetCell.Covered"/>.</param>
/// <param name="IsHidden">Whether it is there for programs only.</param>
public sealed record SheetRow(ImmutableArray<SheetCell> Cells, bool IsHidden = false);
