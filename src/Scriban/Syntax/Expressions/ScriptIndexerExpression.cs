using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target[index]</c>.</summary>
public sealed class ScriptIndexerExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptToken OpenBracket { get; internal set => field = Adopt(value); } = new(TokenType.OpenBracket);

    public ScriptExpression? Index { get; internal set => field = Adopt(value); }

    public ScriptToken CloseBracket { get; internal set => field = Adopt(value); } = new(TokenType.CloseBracket);

    private protected override ScriptNode?[] Slots => [Target, OpenBracket, Index, CloseBracket];

    public override object? Evaluate(TemplateContext context) => context.GetValue(this);

    public object? GetValue(TemplateContext context)
    {
        if (!TryResolve(context, isRead: true, out var target, out var index))
        {
            return null;
        }

        if (ListItems.IsList(target) && !(target is IScriptObject && index is string))
        {
            var position = Position(context, target, index);
            return position < 0 ? null : ListItems.Get(context, Index!.Span, target, position);
        }

        var name = context.ObjectToString(index) ?? string.Empty;
        if (Members.TryGet(context, Index!.Span, target, name, out var value))
        {
            return value;
        }

        var isFound = context.TryGetMember?.Invoke(context, Index.Span, target, name, out value) ?? false;
        if (!isFound && !context.EnableRelaxedMemberAccess)
        {
            throw new ScriptRuntimeException(Index.Span, $"Cannot access target `{Target}` with an indexer: {Index}");
        }

        return value;
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        if (!TryResolve(context, isRead: false, out var target, out var index))
        {
            return;
        }

        if (ListItems.IsList(target) && !(target is IScriptObject && index is string))
        {
            var position = Position(context, target, index);
            if (position >= 0)
            {
                ListItems.Set(context, Index!.Span, target, position, valueToSet);
            }

            return;
        }

        var name = context.ObjectToString(index) ?? string.Empty;
        if (!Members.TrySet(context, Index!.Span, target, name, valueToSet))
        {
            throw new ScriptRuntimeException(Index.Span, $"Cannot set a value for the readonly member `{name}` in the indexer: {Target}['{name}']");
        }
    }

    public string GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        // $0, $1 … are read as $[0], $[1] …
        var isArgument = Equals(Target, ScriptVariable.Arguments) && Index is ScriptLiteral literal && literal.IsPositiveInteger();
        printer.Write(Target);
        if (isArgument)
        {
            printer.Write(Index);
        }
        else
        {
            printer.Write(OpenBracket).Write(Index).Write(CloseBracket);
        }
    }

    private static bool EndsInNullConditional(ScriptExpression? expression) => expression switch
    {
        ScriptMemberExpression member => member.IsNullConditional || EndsInNullConditional(member.Target),
        ScriptIndexerExpression indexer => EndsInNullConditional(indexer.Target),
        ScriptNestedExpression nested => EndsInNullConditional(nested.Expression),
        _ => false,
    };

    /// <summary>Evaluates target and index; false where a null is allowed to make the whole null.</summary>
    private bool TryResolve(TemplateContext context, bool isRead, out object target, out object index)
    {
        target = index = this;
        var targetValue = context.GetValue(Target);
        if (targetValue is null)
        {
            if (isRead && (context.EnableRelaxedTargetAccess || EndsInNullConditional(Target)))
            {
                return false;
            }

            throw new ScriptRuntimeException(Target!.Span, $"Object `{Target}` is null. Cannot access indexer: {this}");
        }

        var indexValue = context.Evaluate(Index, false);
        if (indexValue is null)
        {
            if (context.EnableNullIndexer)
            {
                return false;
            }

            throw new ScriptRuntimeException(Index!.Span, $"Cannot access target `{Target}` with a null indexer: {this}");
        }

        (target, index) = (targetValue, indexValue);
        return true;
    }

    /// <summary>The position in the list; a negative index counts from the end.</summary>
    private int Position(TemplateContext context, object target, object index)
    {
        var position = context.ToInt(Index!.Span, index);
        var length = ListItems.Count(context, Target!.Span, target);
        if (position < 0)
        {
            position += length;
        }

        if (!context.EnableRelaxedIndexerAccess && (position < 0 || position >= length))
        {
            throw new ScriptRuntimeException(Index.Span, $"The index {position} is out of bounds [0, {length}] on the `{Target}` with the indexer: {Index}");
        }

        return position;
    }
}
