using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target = value</c>, also <c>+=</c> and its kin.</summary>
public sealed class ScriptAssignExpression : ScriptExpression
{
    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptToken EqualToken { get; internal set => field = Adopt(value); } = new(TokenType.Equal);

    public ScriptExpression? Value { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Target, EqualToken, Value];

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Value, false);
        if (EqualToken.TokenType != TokenType.Equal)
        {
            var op = EqualToken.TokenType switch
            {
                TokenType.PlusEqual => ScriptBinaryOperator.Add,
                TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
                TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
                TokenType.DivideEqual => ScriptBinaryOperator.Divide,
                TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
                _ => ScriptBinaryOperator.Modulus,
            };
            value = BinaryOperation.Evaluate(context, Span, op, context.Evaluate(Target, false), value);
        }

        context.SetValue(Target, value);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Target).Write(EqualToken).Write(Value);
}
