using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>ret value</c>: leaves the page or the function.</summary>
public sealed class ScriptReturnStatement : ScriptStatement
{
    public ScriptKeyword RetKeyword { get; internal set => field = Adopt(value); } = new("ret");

    public ScriptExpression? Expression { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [RetKeyword, Expression];

    public override object? Evaluate(TemplateContext context)
    {
        var result = context.Evaluate(Expression, false);
        if (result is ScriptRange range)
        {
            // A range may depend on variables of the function, so it is worked out before they are gone.
            result = new ScriptArray(range);
        }

        context.FlowState = ScriptFlowState.Return;
        return result;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(RetKeyword).Space().Write(Expression).EndOfStatement();
}
