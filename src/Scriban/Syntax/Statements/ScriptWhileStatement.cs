namespace Scriban.Syntax;

/// <summary><c>while condition</c>.</summary>
public sealed class ScriptWhileStatement : ScriptLoopStatementBase
{
    public ScriptKeyword WhileKeyword { get; internal set => field = Adopt(value); } = new("while");

    public ScriptExpression? Condition { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [WhileKeyword, Condition, Body];

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(WhileKeyword).Space().Write(Condition).EndOfStatement().Write(Body).EndOfStatement();

    private protected override object? Run(TemplateContext context)
    {
        object? result = null;
        var loop = new LoopState([]);
        context.SetLoopVariable(ScriptVariable.WhileObject, loop);
        for (var index = 0; context.StepLoop(this); index++)
        {
            if (!context.ToBool(Condition!.Span, context.Evaluate(Condition, false)))
            {
                break;
            }

            loop.Index = index;
            result = context.Evaluate(Body, false);
            if (!GoesOn(context))
            {
                break;
            }
        }

        return result;
    }
}
