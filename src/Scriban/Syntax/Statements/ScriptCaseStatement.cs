namespace Scriban.Syntax;

/// <summary><c>case value</c> with its <c>when</c> branches.</summary>
public sealed class ScriptCaseStatement : ScriptConditionStatement
{
    public ScriptKeyword CaseKeyword { get; internal set => field = Adopt(value); } = new("case");

    public ScriptExpression? Value { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [CaseKeyword, Value, Body];

    public override object? Evaluate(TemplateContext context)
    {
        context.CaseValues.Push(context.Evaluate(Value, false));
        try
        {
            return context.Evaluate(Body, false);
        }
        finally
        {
            context.CaseValues.Pop();
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(CaseKeyword).Space().Write(Value).EndOfStatement().Write(Body).EndOfStatement();
}
