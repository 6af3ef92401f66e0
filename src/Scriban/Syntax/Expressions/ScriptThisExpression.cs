namespace Scriban.Syntax;

/// <summary><c>this</c>: the object at the top of the stack.</summary>
public sealed class ScriptThisExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptKeyword ThisKeyword { get; internal set => field = Adopt(value); } = new("this");

    private protected override ScriptNode?[] Slots => [ThisKeyword];

    public override object? Evaluate(TemplateContext context) => context.GetValue(this);

    public object? GetValue(TemplateContext context) => context.CurrentGlobal;

    public void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(Span, "Cannot set this variable");

    public string GetFirstPath() => "this";

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(ThisKeyword);
}
