namespace Scriban.Syntax;

/// <summary><c>break</c>: leaves the innermost loop.</summary>
public sealed class ScriptBreakStatement : ScriptStatement
{
    public ScriptKeyword BreakKeyword { get; internal set => field = Adopt(value); } = new("break");

    private protected override ScriptNode?[] Slots => [BreakKeyword];

    public override object? Evaluate(TemplateContext context)
    {
        context.LeaveStep(this, ScriptFlowState.Break, "break");
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(BreakKeyword).EndOfStatement();
}
