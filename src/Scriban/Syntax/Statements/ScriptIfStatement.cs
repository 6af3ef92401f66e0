namespace Scriban.Syntax;

/// <summary><c>if</c> or <c>else if</c> with what follows it.</summary>
public sealed class ScriptIfStatement : ScriptConditionStatement
{
    /// <summary>Present for <c>else if</c>.</summary>
    public ScriptKeyword? ElseKeyword { get; internal set => field = Adopt(value); }

    public ScriptKeyword IfKeyword { get; internal set => field = Adopt(value); } = new("if");

    public ScriptExpression? Condition { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Then { get; internal set => field = Adopt(value); }

    /// <summary>The next branch, an <c>else</c> or an <c>else if</c>.</summary>
    public ScriptConditionStatement? Else { get; internal set => field = Adopt(value); }

    public bool IsElseIf => ElseKeyword is not null;

    private protected override ScriptNode?[] Slots => [ElseKeyword, IfKeyword, Condition, Then, Else];

    public override object? Evaluate(TemplateContext context)
    {
        var isTrue = context.ToBool(Condition!.Span, context.Evaluate(Condition, false));
        return context.Evaluate(isTrue ? Then : Else, false);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        if (IsElseIf)
        {
            printer.Write(ElseKeyword).Space();
        }

        printer.Write(IfKeyword).Space().Write(Condition).EndOfStatement().Write(Then).Write(Else);
    }
}
