using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template. Nodes do not change once parsing is over.</summary>
public abstract class ScriptNode
{
    /// <summary>Where in the source this part stands.</summary>
    public SourceSpan Span { get; internal set; }

    /// <summary>The node this one belongs to; null for the page.</summary>
    public ScriptNode? Parent { get; internal set; }

    public int ChildrenCount => Slots.Length;

    /// <summary>The parts of this node in source order, absent ones left out.</summary>
    public IEnumerable<ScriptNode> Children => Slots.OfType<ScriptNode>();

    /// <summary>The places for parts of this node, null where a part is absent.</summary>
    private protected virtual ScriptNode?[] Slots => [];

    public ScriptNode GetChildren(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ChildrenCount);
        return Slots[index]!;
    }

    /// <summary>Runs this part of the template. Callers go through <see cref="TemplateContext.Evaluate(ScriptNode)"/>.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>Calls the method of the visitor made for this kind of node.</summary>
    public abstract void Accept(ScriptVisitor visitor);

    /// <summary>The node as script text, as messages quote it.</summary>
    public sealed override string ToString()
    {
        var printer = new NodePrinter();
        printer.Write(this);
        return printer.ToString();
    }

    internal abstract void Print(NodePrinter printer);

    /// <summary>Makes a node a part of this one.</summary>
    private protected T Adopt<T>(T node)
        where T : ScriptNode?
    {
        if (node is not null)
        {
            node.Parent = this;
        }

        return node;
    }
}
