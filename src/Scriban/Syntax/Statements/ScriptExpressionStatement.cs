namespace Scriban.Syntax;

/// <summary>An expression on its own; its value is written out unless it assigns.</summary>
public sealed class ScriptExpressionStatement : ScriptStatement
{
    public ScriptExpression? Expression
    {
        get;
        internal set
        {
            field = Adopt(value);
            CanOutput = value is not ScriptAssignExpression;
        }
    }

    private protected override ScriptNode?[] Slots => [Expression];

    public override object? Evaluate(TemplateContext context)
    {
        var result = context.Evaluate(Expression, false);

        // The block passed by `wrap` is itself the value of `$$`.
        return result is ScriptNode block ? context.Evaluate(block) : result;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Expression).EndOfStatement();
}
