namespace Scriban.Syntax;

/// <summary><c>capture target</c>: keeps the output of a block in a variable.</summary>
public sealed class ScriptCaptureStatement : ScriptStatement
{
    public ScriptKeyword CaptureKeyword { get; internal set => field = Adopt(value); } = new("capture");

    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [CaptureKeyword, Target, Body];

    public override object? Evaluate(TemplateContext context)
    {
        context.PushOutput();
        try
        {
            context.Evaluate(Body, false);
        }
        finally
        {
            context.SetValue(Target, context.PopOutput());
        }

        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(CaptureKeyword).Space().Write(Target).EndOfStatement().Write(Body).EndOfStatement();
}
