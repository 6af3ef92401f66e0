namespace Scriban.Syntax;

/// <summary>A run of nodes of one kind inside another node.</summary>
public abstract class ScriptList : ScriptNode
{
    private protected List<ScriptNode> Items { get; } = [];

    public int Count => Items.Count;

    public ScriptNode this[int index] => Items[index];

    private protected override ScriptNode?[] Slots => [.. Items];

    public override object? Evaluate(TemplateContext context) =>
        throw new InvalidOperationException("A list of nodes cannot be evaluated.");

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => throw new NotSupportedException();
}
