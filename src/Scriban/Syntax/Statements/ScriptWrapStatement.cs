using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>wrap function …</c>: passes a block to a function, which runs it as <c>$$</c>.</summary>
public sealed class ScriptWrapStatement : ScriptStatement
{
    public ScriptKeyword WrapKeyword { get; internal set => field = Adopt(value); } = new("wrap");

    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [WrapKeyword, Target, Body];

    public override object? Evaluate(TemplateContext context)
    {
        if (Target is ScriptFunctionCall call)
        {
            context.BlockDelegates.Push(Body!);
            return context.Evaluate(call);
        }

        var function = context.Evaluate(Target, true);
        if (function is not IScriptCustomFunction)
        {
            throw new ScriptRuntimeException(
                Target!.Span,
                $"Expecting a direct function instead of the expression `{Target}/{SyntaxNames.Of(Target).Name}`");
        }

        context.BlockDelegates.Push(Body!);
        return ScriptFunctionCall.Call(context, this, function, false, null);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(WrapKeyword).Space().Write(Target).EndOfStatement().Write(Body).EndOfStatement();
}
