namespace Scriban.Parsing;

/// <summary>A piece of a template with its kind; <see cref="End"/> is its last character.</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End)
{
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);

    public string GetText(string text) => Type switch
    {
        TokenType.Eof => "<eof>",
        _ when Start.Offset < text.Length && End.Offset < text.Length => text[Start.Offset..(End.Offset + 1)],
        _ => "<error>",
    };
}
