namespace Scriban.Parsing;

/// <summary>How tokens are made into a tree.</summary>
public record ParserOptions
{
    public static readonly ParserOptions Default = new();

    /// <summary>How deep expressions and blocks may nest; beyond it parsing stops with an error. Zero means no limit.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Reads <c>1.5</c> as a decimal instead of a double.</summary>
    public bool ParseFloatAsDecimal { get; init; }
}
