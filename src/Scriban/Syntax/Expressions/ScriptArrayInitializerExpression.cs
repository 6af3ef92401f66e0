using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>[a, b, …]</c>.</summary>
public sealed class ScriptArrayInitializerExpression : ScriptExpression
{
    public ScriptArrayInitializerExpression() => Values = Adopt(new ScriptList<ScriptExpression>());

    public ScriptToken OpenBracketToken { get; internal set => field = Adopt(value); } = new(TokenType.OpenBracket);

    public ScriptList<ScriptExpression> Values { get; }

    public ScriptToken CloseBracketToken { get; internal set => field = Adopt(value); } = new(TokenType.CloseBracket);

    private protected override ScriptNode?[] Slots => [OpenBracketToken, Values, CloseBracketToken];

    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Values.Count);
        foreach (var value in Values)
        {
            array.Add(context.Evaluate(value));
        }

        return array;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) =>
        printer.Write(OpenBracketToken).WriteList(Values, ",").Write(CloseBracketToken);
}
