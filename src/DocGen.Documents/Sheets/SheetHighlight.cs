namespace DocGen.Documents.Sheets;

/// <summary>A look that cells take on while a formula holds.</summary>
/// <param name="Range">The cells (<c>D2:D9</c>), or several ranges with spaces between.</param>
/// <param name="Formula">The formula, as it stands for the first cell of the range.</param>
/// <param name="Look">The look.</param>
public sealed record SheetHighlight(string Range, string Formula, HighlightLook Look);
