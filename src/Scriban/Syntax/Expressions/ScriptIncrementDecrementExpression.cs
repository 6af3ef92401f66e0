namespace Scriban.Syntax;

/// <summary><c>++x</c>, <c>x++</c> and the like.</summary>
public sealed class ScriptIncrementDecrementExpression : ScriptUnaryExpression
{
    /// <summary>True where the sign follows the operand: the value is then the one from before.</summary>
    public bool Post { get; internal set; }

    public override object? Evaluate(TemplateContext context)
    {
        var step = Operator == ScriptUnaryOperator.Increment ? 1 : -1;
        var before = Signed(context, context.Evaluate(Right, false));
        var after = BinaryOperation.Evaluate(context, Right!.Span, ScriptBinaryOperator.Add, before, step);
        context.SetValue(Right, after);
        return Post ? before : after;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        if (Post)
        {
            printer.Write(Right).Write(OperatorToken);
        }
        else
        {
            printer.Write(OperatorToken).Write(Right);
        }
    }
}
