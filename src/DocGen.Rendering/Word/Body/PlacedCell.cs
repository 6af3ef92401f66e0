using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Word.Body;

/// <param name="Column">First column it stands in.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Cell">Its content; null where there is none.</param>
/// <param name="Merge">Its part in a span over rows; null for none.</param>
internal sealed record PlacedCell(int Column, int Columns, TableCell? Cell, Merge? Merge);
