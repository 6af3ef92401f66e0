namespace Scriban.Syntax;

/// <summary><c>readonly variable</c>: forbids further assignments.</summary>
public sealed class ScriptReadOnlyStatement : ScriptStatement
{
    public ScriptKeyword ReadOnlyKeyword { get; internal set => field = Adopt(value); } = new("readonly");

    public ScriptVariable? Variable { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [ReadOnlyKeyword, Variable];

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(Variable!);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(ReadOnlyKeyword).Space().Write(Variable).EndOfStatement();
}
