using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target.member</c> or <c>target?.member</c>.</summary>
public class ScriptMemberExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptToken DotToken { get; internal set => field = Adopt(value); } = new(TokenType.Dot);

    public ScriptVariable? Member { get; internal set => field = Adopt(value); }

    internal bool IsNullConditional => DotToken.TokenType == TokenType.QuestionDot;

    private protected override ScriptNode?[] Slots => [Target, DotToken, Member];

    public override object? Evaluate(TemplateContext context) => context.GetValue(this);

    public virtual object? GetValue(TemplateContext context)
    {
        var member = Member!;
        var target = context.GetValue(Target);
        if (target is null)
        {
            if (!context.EnableRelaxedMemberAccess && !IsNullConditional)
            {
                throw NullTarget(member);
            }

            if (context.EnableRelaxedTargetAccess || IsNullConditional)
            {
                return null;
            }

            throw new ScriptRuntimeException(member.Span, $"Cannot get the member {this} for a null object.");
        }

        if (Members.TryGet(context, member.Span, target, member.Name, out var value))
        {
            return value;
        }

        var isFound = context.TryGetMember?.Invoke(context, member.Span, target, member.Name, out value) ?? false;
        if (!isFound && !context.EnableRelaxedMemberAccess)
        {
            throw new ScriptRuntimeException(member.Span, $"Cannot get member with name {member.Name}.");
        }

        return value;
    }

    public virtual void SetValue(TemplateContext context, object? valueToSet)
    {
        var member = Member!;
        var target = context.GetValue(Target) ?? throw NullTarget(member);
        if (!Members.TrySet(context, member.Span, target, member.Name, valueToSet))
        {
            throw new ScriptRuntimeException(member.Span, $"Cannot set a value for the readonly member: {this}");
        }
    }

    public virtual string GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Target).Write(DotToken).Write(Member);

    private ScriptRuntimeException NullTarget(ScriptVariable member) =>
        new(member.Span, $"Object `{Target}` is null. Cannot access member: {this}");
}
