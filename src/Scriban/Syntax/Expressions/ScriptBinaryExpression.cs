using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operator between two operands.</summary>
public sealed class ScriptBinaryExpression : ScriptExpression
{
    public ScriptExpression? Left { get; internal set => field = Adopt(value); }

    public ScriptBinaryOperator Operator { get; internal set; }

    public ScriptToken? OperatorToken { get; internal set => field = Adopt(value); }

    public ScriptExpression? Right { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Left, OperatorToken, Right];

    /// <summary>Applies an operator to two values as an expression at the given place would.</summary>
    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? leftValue, object? rightValue) =>
        BinaryOperation.Evaluate(context, span, op, leftValue, rightValue);

    public override object? Evaluate(TemplateContext context)
    {
        var left = context.Evaluate(Left, false);
        switch (Operator)
        {
            // The right side of a decided `&&` or `||` is not evaluated.
            case ScriptBinaryOperator.And when !context.ToBool(Left!.Span, left):
                return false;
            case ScriptBinaryOperator.Or when context.ToBool(Left!.Span, left):
                return true;
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                return context.ToBool(Right!.Span, context.Evaluate(Right, false));
        }

        var right = context.Evaluate(Right, false);
        return BinaryOperation.Evaluate(context, OperatorToken?.Span ?? Span, Operator, Left!.Span, left, Right!.Span, right);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(Left).WriteOperator(OperatorToken, spaced: TokenType.Minus).Write(Right);
}
