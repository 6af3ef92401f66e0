namespace Scriban.Parsing;

/// <summary>How serious a <see cref="LogMessage"/> is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}
