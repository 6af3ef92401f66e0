using System.Text;

namespace Scriban.Syntax;

/// <summary><c>$"text {expression} text"</c>.</summary>
public sealed class ScriptInterpolatedStringExpression : ScriptExpression
{
    public ScriptInterpolatedStringExpression() => Parts = Adopt(new ScriptList<ScriptExpression>());

    /// <summary>Literals and <see cref="ScriptInterpolatedExpression"/>s in turn.</summary>
    public ScriptList<ScriptExpression> Parts { get; }

    private protected override ScriptNode?[] Slots => [Parts];

    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        using (context.Pipes.Isolate())
        {
            foreach (var part in Parts)
            {
                // Parts are joined as .NET prints them, not as the context would.
                text.Append(context.Evaluate(part));
            }
        }

        return text.ToString();
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.WriteList(Parts, string.Empty);
}
