using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A symbol of the language such as <c>+</c> or <c>?.</c>.</summary>
public sealed class ScriptToken : ScriptVerbatim
{
    public ScriptToken(TokenType type)
        : base(type.ToText() ?? string.Empty) => TokenType = type;

    public TokenType TokenType { get; internal set; }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
