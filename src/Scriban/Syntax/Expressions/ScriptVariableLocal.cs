namespace Scriban.Syntax;

/// <summary>A name with <c>$</c>, seen only in its page or function.</summary>
public sealed class ScriptVariableLocal : ScriptVariable
{
    public ScriptVariableLocal(string name)
        : base(name, ScriptVariableScope.Local)
    {
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
