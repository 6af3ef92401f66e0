namespace Scriban.Syntax;

/// <summary>A plain name, looked up in the stack of objects; also the name of a member.</summary>
public sealed class ScriptVariableGlobal : ScriptVariable
{
    public ScriptVariableGlobal(string name)
        : base(name, ScriptVariableScope.Global)
    {
    }

    public override object? GetValue(TemplateContext context) => context.GetValue(this);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
