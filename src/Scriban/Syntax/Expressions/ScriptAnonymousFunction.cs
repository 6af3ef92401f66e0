namespace Scriban.Syntax;

/// <summary><c>do … end</c> as a value.</summary>
public sealed class ScriptAnonymousFunction : ScriptExpression
{
    public ScriptFunction? Function { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Function];

    public override object? Evaluate(TemplateContext context) => Function;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Function);
}
