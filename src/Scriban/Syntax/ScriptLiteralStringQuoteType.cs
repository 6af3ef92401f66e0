namespace Scriban.Syntax;

/// <summary>How a string literal was written.</summary>
public enum ScriptLiteralStringQuoteType
{
    DoubleQuote,
    SimpleQuote,
    Verbatim,
}
