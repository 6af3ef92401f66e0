namespace Scriban.Syntax;

/// <summary><c>continue</c>: goes on to the next step of the innermost loop.</summary>
public sealed class ScriptContinueStatement : ScriptStatement
{
    public ScriptKeyword ContinueKeyword { get; internal set => field = Adopt(value); } = new("continue");

    private protected override ScriptNode?[] Slots => [ContinueKeyword];

    public override object? Evaluate(TemplateContext context)
    {
        context.LeaveStep(this, ScriptFlowState.Continue, "continue");
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(ContinueKeyword).EndOfStatement();
}
