using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Excel;

/// <summary>A row of a sheet; a cell that a span covers is null.</summary>
internal sealed record SheetRow(int Number, bool IsHeader, IReadOnlyList<(int Column, TableCell? Cell)> Cells);
