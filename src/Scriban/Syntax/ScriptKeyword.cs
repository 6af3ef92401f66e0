namespace Scriban.Syntax;

/// <summary>A word of the language such as <c>if</c> or <c>end</c>.</summary>
public sealed class ScriptKeyword : ScriptVerbatim
{
    public ScriptKeyword(string value)
        : base(value)
    {
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
