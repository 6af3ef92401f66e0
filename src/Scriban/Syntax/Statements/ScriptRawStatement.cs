namespace Scriban.Syntax;

/// <summary>Text outside code.</summary>
public sealed class ScriptRawStatement : ScriptStatement
{
    public ScriptStringSlice Text { get; internal set; }

    /// <summary>True for the inside of an escape block.</summary>
    public bool IsEscape { get; internal set; }

    public override object? Evaluate(TemplateContext context)
    {
        if (Text.Length == 0)
        {
            return null;
        }

        if (!context.EnableOutput)
        {
            return Text.ToString();
        }

        context.Write(Text);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Text.ToString());
}
