namespace Scriban.Syntax;

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    public ScriptFrontMatter? FrontMatter { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [FrontMatter, Body];

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = ScriptFlowState.None;
        try
        {
            return context.Evaluate(Body, false);
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Body);
}
