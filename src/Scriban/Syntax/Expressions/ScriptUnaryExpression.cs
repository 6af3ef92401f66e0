using System.Numerics;

namespace Scriban.Syntax;

/// <summary>An operator before its operand.</summary>
public class ScriptUnaryExpression : ScriptExpression
{
    public ScriptUnaryOperator Operator { get; internal set; }

    public ScriptToken? OperatorToken { get; internal set => field = Adopt(value); }

    public ScriptExpression? Right { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [OperatorToken, Right];

    public override object? Evaluate(TemplateContext context)
    {
        if (Operator == ScriptUnaryOperator.FunctionAlias)
        {
            return context.Evaluate(Right, true);
        }

        var value = context.Evaluate(Right, false);
        var span = Right?.Span ?? Span;
        return Operator switch
        {
            ScriptUnaryOperator.Not => !context.ToBool(span, value),
            ScriptUnaryOperator.FunctionParametersExpand => value,
            _ => Signed(context, value),
        };
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(OperatorToken).Write(Right);

    /// <summary>The operand as a number, negated where a minus stands before it.</summary>
    private protected object Signed(TemplateContext context, object? value)
    {
        var span = Right?.Span ?? Span;
        var negate = Operator == ScriptUnaryOperator.Negate;
        return value switch
        {
            null => throw new ScriptRuntimeException(span, $"Operator `{(negate ? "-" : "+")}` is not supported"),
            int or double or float or long or decimal or BigInteger when !negate => value,
            int number => -number,
            double number => -number,
            float number => -number,
            long number => -number,
            decimal number => -number,
            BigInteger number => -number,
            _ => throw new ScriptRuntimeException(span, $"Unexpected value `{value} / Type: {context.GetTypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
        };
    }
}
