using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The code between the two markers at the head of a template.</summary>
public sealed class ScriptFrontMatter : ScriptStatement
{
    public ScriptToken? StartMarker { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Statements { get; internal set => field = Adopt(value); }

    public ScriptToken? EndMarker { get; internal set => field = Adopt(value); }

    /// <summary>Where the content after the front matter begins.</summary>
    public TextPosition TextPositionAfterEndMarker { get; internal set; }

    private protected override ScriptNode?[] Slots => [StartMarker, Statements, EndMarker];

    public override object? Evaluate(TemplateContext context)
    {
        return context.Evaluate(Statements, false);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Statements);
}
