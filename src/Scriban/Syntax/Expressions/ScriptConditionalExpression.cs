using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>condition ? then : else</c>.</summary>
public sealed class ScriptConditionalExpression : ScriptExpression
{
    public ScriptExpression? Condition { get; internal set => field = Adopt(value); }

    public ScriptToken QuestionToken { get; internal set => field = Adopt(value); } = new(TokenType.Question);

    public ScriptExpression? ThenValue { get; internal set => field = Adopt(value); }

    public ScriptToken ColonToken { get; internal set => field = Adopt(value); } = new(TokenType.Colon);

    public ScriptExpression? ElseValue { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Condition, QuestionToken, ThenValue, ColonToken, ElseValue];

    public override object? Evaluate(TemplateContext context)
    {
        var isTrue = context.ToBool(Condition!.Span, context.Evaluate(Condition, false));
        return context.Evaluate(isTrue ? ThenValue : ElseValue, false);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(Condition).Write(QuestionToken).Write(ThenValue).Write(ColonToken).Write(ElseValue);
}
