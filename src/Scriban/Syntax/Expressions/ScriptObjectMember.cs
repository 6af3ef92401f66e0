using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>One <c>name: value</c> of an object written out in the template.</summary>
public sealed class ScriptObjectMember : ScriptNode
{
    public ScriptExpression? Name { get; internal set => field = Adopt(value); }

    public ScriptToken ColonToken { get; internal set => field = Adopt(value); } = new(TokenType.Colon);

    public ScriptExpression? Value { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [Name, ColonToken, Value];

    public override object? Evaluate(TemplateContext context)
    {
        var name = Name is ScriptVariable variable ? variable.Name : (Name as ScriptLiteral)?.Value?.ToString();
        if (string.IsNullOrEmpty(name))
        {
            throw new ScriptRuntimeException(Span, "Object member name cannot be empty.");
        }

        context.CurrentGlobal!.TrySetValue(context, Span, name, context.Evaluate(Value, false), false);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Name).Write(ColonToken).Write(Value);
}
