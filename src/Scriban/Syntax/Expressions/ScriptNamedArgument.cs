namespace Scriban.Syntax;

/// <summary><c>name: value</c> in a call, or an option of a loop; a name alone means true.</summary>
public sealed class ScriptNamedArgument : ScriptExpression
{
    public ScriptVariable? Name { get; internal set => field = Adopt(value); }

    public ScriptToken? ColonToken { get; internal set => field = Adopt(value); }

    public ScriptExpression? Value { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Name, ColonToken, Value];

    public override object? Evaluate(TemplateContext context) => Value is null ? true : context.Evaluate(Value, false);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        printer.Write(Name);
        if (Value is not null)
        {
            printer.Write(ColonToken).Write(Value);
        }
    }
}
