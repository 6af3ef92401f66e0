namespace Scriban.Syntax;

/// <summary>Text of the source that stands for itself: a keyword or a symbol.</summary>
public abstract class ScriptVerbatim : ScriptNode
{
    private protected ScriptVerbatim(string value) => Value = value;

    public string Value { get; }

    public override object? Evaluate(TemplateContext context) => Value;

    internal override void Print(NodePrinter printer) => printer.Write(Value);
}
