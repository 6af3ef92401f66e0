using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>{name: value, …}</c>. Members already read are visible to the ones after them.</summary>
public sealed class ScriptObjectInitializerExpression : ScriptExpression
{
    public ScriptObjectInitializerExpression() => Members = Adopt(new ScriptList<ScriptObjectMember>());

    public ScriptToken OpenBrace { get; internal set => field = Adopt(value); } = new(TokenType.OpenBrace);

    public ScriptList<ScriptObjectMember> Members { get; }

    public ScriptToken CloseBrace { get; internal set => field = Adopt(value); } = new(TokenType.CloseBrace);

    private protected override ScriptNode?[] Slots => [OpenBrace, Members, CloseBrace];

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        context.Scopes.PushGlobalOnly(result);
        try
        {
            foreach (var member in Members)
            {
                member.Evaluate(context);
            }
        }
        finally
        {
            context.Scopes.PopGlobalOnly();
        }

        return result;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(OpenBrace).WriteList(Members, ",").Write(CloseBrace);
}
