namespace Scriban.Syntax;

/// <summary><c>from | to</c>: the left side becomes the first argument of the function on the right.</summary>
public sealed class ScriptPipeCall : ScriptExpression
{
    public ScriptExpression? From { get; internal set => field = Adopt(value); }

    public ScriptToken? PipeToken { get; internal set => field = Adopt(value); }

    public ScriptExpression? To { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [From, PipeToken, To];

    public override object? Evaluate(TemplateContext context) => context.Pipes.Run(context, From!, To!);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(From).Write(PipeToken).Write(To);
}
