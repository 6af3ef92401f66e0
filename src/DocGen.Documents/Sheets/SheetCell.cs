namespace DocGen.Documents.Sheets;

/// <summary>A cell: what stands in it, how it looks and, where it is there to be filled in, what it takes.</summary>
/// <param name="Text">What stands in it; of a date 2026-11-21, of a number plain digits.</param>
/// <param name="Look">How it looks.</param>
public sealed record SheetCell(string Text, CellLook Look)
{
    /// <summary>A place that the span of another cell covers.</summary>
    public static SheetCell Covered { get; } = new("", CellLook.Text);

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>What it takes; null where it is not there to be filled in.</summary>
    public CellRule? Rule { get; init; }

    public static SheetCell Entry(string text, CellRule rule) => new(text, CellLook.Entry) { Rule = rule };
}
