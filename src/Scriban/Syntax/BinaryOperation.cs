using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What the operators between two values do.</summary>
internal static class BinaryOperation
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right) =>
        Evaluate(context, span, op, span, left, span, right);

    public static object? Evaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? left, SourceSpan rightSpan, object? right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? right;
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : right;
        }

        try
        {
            if (left is string or char || right is string or char)
            {
                return WithText(context, span, op, leftSpan, left, rightSpan, right);
            }

            if (left is null || right is null)
            {
                return WithNull(op, left is null && right is null);
            }

            if (left is EmptyScriptObject || right is EmptyScriptObject)
            {
                return WithEmpty(context, span, op, left, right);
            }

            if (left is ScriptArray or ScriptRange || right is ScriptArray or ScriptRange)
            {
                return ArrayOperation.Evaluate(context, span, op, leftSpan, left, rightSpan, right);
            }

            return NumberOperation.TryEvaluate(context, span, op, left, right, out var result)
                ? result
                : WithOthers(context, span, op, left, right);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, error.Message);
        }
    }

    /// <summary>The outcome of a comparison given the order of the two sides; null for other operators.</summary>
    public static bool? Compare(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => null,
    };

    private static object WithText(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? left, SourceSpan rightSpan, object? right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                return context.ObjectToString(left) + context.ObjectToString(right);
            case ScriptBinaryOperator.Multiply when right is string or char:
                return Repeat(context, span, op, leftSpan, right, left);
            case ScriptBinaryOperator.Multiply:
                return Repeat(context, span, op, rightSpan, left, right);
        }

        var order = string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right));
        return Compare(op, order) ?? throw new ScriptRuntimeException(span, $"Operator `{op.ToText()}` is not supported on string objects");
    }

    private static string Repeat(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan countSpan, object? text, object? times)
    {
        int count;
        try
        {
            count = context.ToInt(span, times);
        }
        catch (ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(countSpan, $"Expecting an integer. The operator `{op.ToText()}` is not supported for the expression. Only working on string x int or int x string");
        }

        var unit = context.ObjectToString(text) ?? string.Empty;
        if (count <= 0 || unit.Length == 0)
        {
            return string.Empty;
        }

        if (context.LimitToString > 0 && (long)unit.Length * count > context.LimitToString)
        {
            throw new ScriptRuntimeException(countSpan, $"String multiplication exceeds LimitToString `{context.LimitToString}`.");
        }

        return new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
    }

    /// <summary>Comparisons with null are false unless for equality; arithmetic with null is null.</summary>
    private static object? WithNull(ScriptBinaryOperator op, bool areBoth) => op switch
    {
        ScriptBinaryOperator.CompareEqual => areBoth,
        ScriptBinaryOperator.CompareNotEqual => !areBoth,
        _ => Compare(op, 0) is null ? null : false,
    };

    private static object? WithEmpty(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object left, object right)
    {
        if (left is EmptyScriptObject && right is EmptyScriptObject)
        {
            return Compare(op, 0) ?? (object)EmptyScriptObject.Default;
        }

        var isEmpty = context.IsEmpty(span, left is EmptyScriptObject ? right : left);
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareGreaterOrEqual or ScriptBinaryOperator.CompareLessOrEqual:
                return isEmpty;
            case ScriptBinaryOperator.CompareNotEqual:
                return isEmpty is bool flag ? !flag : isEmpty;
            case ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareLess:
                return false;
            case ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight:
                throw new ScriptRuntimeException(span, $"Operator `{op.ToText()}` is not implemented for `{Name(left)}` / `{Name(right)}`");
            default:
                return EmptyScriptObject.Default;
        }

        static object Name(object value) => value is EmptyScriptObject ? "empty" : value;
    }

    private static object WithOthers(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object left, object right)
    {
        switch (left, right)
        {
            case (bool, _) or (_, bool):
                var order = context.ToBool(span, left) == context.ToBool(span, right) ? 0 : 1;
                return op is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
                    ? Compare(op, order)!
                    : throw new ScriptRuntimeException(span, $"The operator `{op.ToText()}` is not valid for bool<->bool");
            case (DateTime later, DateTime earlier):
                return op == ScriptBinaryOperator.Subtract
                    ? later - earlier
                    : Compare(op, later.CompareTo(earlier)) ?? throw new ScriptRuntimeException(span, $"The operator `{op}` is not supported for DateTime");
            case (DateTime date, TimeSpan time):
                return op == ScriptBinaryOperator.Add
                    ? date + time
                    : throw new ScriptRuntimeException(span, $"The operator `{op}` is not supported for between <DateTime> and <TimeSpan>");
        }

        return op switch
        {
            ScriptBinaryOperator.CompareEqual => left.Equals(right),
            ScriptBinaryOperator.CompareNotEqual => !left.Equals(right),
            _ => throw new ScriptRuntimeException(
                span,
                $"Unsupported types `{left}/{context.GetTypeName(left)}` {op.ToText()} `{right}/{context.GetTypeName(right)}` for binary operation"),
        };
    }
}
