using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>with object</c>: the members of an object as plain names.</summary>
public sealed class ScriptWithStatement : ScriptStatement
{
    public ScriptKeyword WithKeyword { get; internal set => field = Adopt(value); } = new("with");

    public ScriptExpression? Name { get; internal set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots => [WithKeyword, Name, Body];

    public override object? Evaluate(TemplateContext context)
    {
        var target = context.GetValue(Name);
        if (target is not IScriptObject scriptObject)
        {
            throw new ScriptRuntimeException(
                Name!.Span,
                $"Invalid target property `{Name}` used for [with] statement. Must be a ScriptObject instead of `{target?.GetType().Name ?? "null"}`");
        }

        context.PushGlobal(scriptObject);
        try
        {
            return context.Evaluate(Body, false);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(WithKeyword).Space().Write(Name).EndOfStatement().Write(Body).EndOfStatement();
}
