namespace Scriban.Syntax;

/// <summary><c>import object</c>: copies the members of an object to the current one.</summary>
public sealed class ScriptImportStatement : ScriptStatement
{
    public ScriptKeyword ImportKeyword { get; internal set => field = Adopt(value); } = new("import");

    public ScriptExpression? Expression { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [ImportKeyword, Expression];

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Expression, false);
        if (value is not null)
        {
            context.Import(Expression!.Span, value);
        }

        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(ImportKeyword).Space().Write(Expression).EndOfStatement();
}
