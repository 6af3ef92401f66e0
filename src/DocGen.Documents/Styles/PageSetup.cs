namespace DocGen.Documents.Styles;

/// <summary>Page size and margins in millimetres, and the character grid.</summary>
public sealed record PageSetup
{
    public decimal Width { get; init; } = 210;

    public decimal Height { get; init; } = 297;

    public decimal Top { get; init; } = 30;

    public decimal Bottom { get; init; } = 25;

    public decimal Left { get; init; } = 25;

    public decimal Right { get; init; } = 25;

    /// <summary>Distance between lines of the grid, in points.</summary>
    public decimal LinePitch { get; init; } = 18;
}
