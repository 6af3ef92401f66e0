using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An expression in the braces of an interpolated string.</summary>
public sealed class ScriptInterpolatedExpression : ScriptExpression
{
    public ScriptToken OpenBrace { get; internal set => field = Adopt(value); } = new(TokenType.OpenInterpolatedBrace);

    public ScriptExpression? Expression { get; internal set => field = Adopt(value); }

    public ScriptToken CloseBrace { get; internal set => field = Adopt(value); } = new(TokenType.CloseInterpolatedBrace);

    private protected override ScriptNode?[] Slots => [OpenBrace, Expression, CloseBrace];

    public override object? Evaluate(TemplateContext context)
    {
        using (context.Pipes.Isolate())
        {
            return context.Evaluate(Expression, false);
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(OpenBrace).Write(Expression).Write(CloseBrace);
}
