namespace DocGen.Documents.Sheets;

/// <summary>What a cell of a workbook holds.</summary>
/// <param name="Text">The text; of a date 2026-11-21 (with the time behind it where there is one), of a number plain digits.</param>
/// <param name="Kind">What kind of value it is.</param>
public readonly record struct FilledCell(string Text, FilledKind Kind)
{
    public static FilledCell Empty { get; } = new("", FilledKind.Text);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
