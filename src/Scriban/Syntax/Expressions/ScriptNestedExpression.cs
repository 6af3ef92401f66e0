using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An expression in parentheses.</summary>
public sealed class ScriptNestedExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptToken OpenParen { get; internal set => field = Adopt(value); } = new(TokenType.OpenParen);

    public ScriptExpression? Expression { get; internal set => field = Adopt(value); }

    public ScriptToken CloseParen { get; internal set => field = Adopt(value); } = new(TokenType.CloseParen);

    private protected override ScriptNode?[] Slots => [OpenParen, Expression, CloseParen];

    public override object? Evaluate(TemplateContext context)
    {
        using (context.Pipes.Isolate())
        {
            return context.GetValue(this);
        }
    }

    public object? GetValue(TemplateContext context) => context.Evaluate(Expression, false);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(Expression, valueToSet);

    public string GetFirstPath() => (Expression as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(OpenParen).Write(Expression).Write(CloseParen);
}
