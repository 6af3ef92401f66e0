using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target.empty?</c>: whether there is nothing in the target.</summary>
public sealed class ScriptIsEmptyExpression : ScriptMemberExpression
{
    public ScriptToken QuestionToken { get; internal set => field = Adopt(value); } = new(TokenType.Question);

    private protected override ScriptNode?[] Slots => [Target, DotToken, Member, QuestionToken];

    public override object? GetValue(TemplateContext context)
    {
        var target = context.GetValue(Target);
        if (target is null && !context.EnableRelaxedMemberAccess)
        {
            throw new ScriptRuntimeException(Span, $"Object `{Target}` is null. Cannot access property `empty?`");
        }

        return context.IsEmpty(Span, target);
    }

    public override void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(Span, "The `.empty?` property cannot be set");

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        base.Print(printer);
        printer.Write(QuestionToken);
    }
}
