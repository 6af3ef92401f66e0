namespace Scriban.Syntax;

/// <summary>The last branch of an <c>if</c>, a <c>case</c> or a <c>for</c>.</summary>
public sealed class ScriptElseStatement : ScriptConditionStatement
{
    public ScriptKeyword ElseKeyword { get; internal set => field = Adopt(value); } = new("else");

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [ElseKeyword, Body];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(Body, false);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(ElseKeyword).EndOfStatement().Write(Body).EndOfStatement();
}
