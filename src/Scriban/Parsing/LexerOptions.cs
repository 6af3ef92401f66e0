namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record LexerOptions
{
    /// <summary>The usual line around front matter.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public ScriptMode Mode { get; init; }

    /// <summary>The line that opens and closes front matter.</summary>
    public string FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    /// <summary>Where in the text to start; the positions of all tokens count on from it.</summary>
    public TextPosition StartPosition { get; init; }
}
