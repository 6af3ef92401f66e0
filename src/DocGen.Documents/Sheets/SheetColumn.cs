namespace DocGen.Documents.Sheets;

/// <param name="Width">Width in characters.</param>
/// <param name="IsHidden">Whether it is there for programs only.</param>
public sealed record SheetColumn(decimal Width, bool IsHidden = false);
