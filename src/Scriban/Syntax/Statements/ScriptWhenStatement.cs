namespace Scriban.Syntax;

/// <summary>One branch of a <c>case</c>.</summary>
public sealed class ScriptWhenStatement : ScriptConditionStatement
{
    public ScriptWhenStatement() => Values = Adopt(new ScriptList<ScriptExpression>());

    public ScriptKeyword WhenKeyword { get; internal set => field = Adopt(value); } = new("when");

    /// <summary>The branch is taken when one of these equals the value of the case.</summary>
    public ScriptList<ScriptExpression> Values { get; }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    public ScriptConditionStatement? Next { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [WhenKeyword, Values, Body, Next];

    public override object? Evaluate(TemplateContext context)
    {
        var caseValue = context.CaseValues.Peek();
        foreach (var value in Values)
        {
            var candidate = context.Evaluate(value);
            if (BinaryOperation.Evaluate(context, Span, ScriptBinaryOperator.CompareEqual, caseValue, candidate) is true)
            {
                return context.Evaluate(Body, false);
            }
        }

        return context.Evaluate(Next, false);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(WhenKeyword).Space().WriteList(Values, ",").EndOfStatement().Write(Body).EndOfStatement().Write(Next);
}
