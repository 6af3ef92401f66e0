namespace Scriban.Syntax;

/// <summary>A named parameter of a function, perhaps with a default value or standing for all further arguments.</summary>
public sealed class ScriptParameter : ScriptNode
{
    public ScriptVariable? Name { get; internal set => field = Adopt(value); }

    public ScriptToken? EqualOrTripleDotToken { get; internal set => field = Adopt(value); }

    public ScriptLiteral? DefaultValue { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Name, EqualOrTripleDotToken, DefaultValue];

    public override object? Evaluate(TemplateContext context) =>
        throw new InvalidOperationException("A parameter has no value of its own.");

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(Name).Write(EqualOrTripleDotToken).Write(DefaultValue);
}
