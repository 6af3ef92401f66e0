using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Arithmetic: both sides become the wider of the two kinds of number.</summary>
internal static class NumberOperation
{
    private const int MaximumShift = 1024 * 1024;

    public static bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object left, object right, out object? result)
    {
        if (left is decimal || right is decimal)
        {
            result = Decimal(op, span, context.ToObject<decimal>(span, left), context.ToObject<decimal>(span, right));
        }
        else if (left is double || right is double)
        {
            result = Double(op, span, context.ToObject<double>(span, left), context.ToObject<double>(span, right));
        }
        else if (left is float || right is float)
        {
            result = Single(op, span, context.ToObject<float>(span, left), context.ToObject<float>(span, right));
        }
        else if (IsWhole(left) || IsWhole(right))
        {
            result = Whole(context, op, span, ToWhole(context, span, left, right), ToWhole(context, span, right, left));
        }
        else
        {
            result = null;
            return false;
        }

        return true;
    }

    private static bool IsWhole(object value) => value is int or long or BigInteger or uint or ulong or Enum;

    /// <summary>One side as a whole number, by way of the type of the other side where that is the wider one.</summary>
    private static BigInteger ToWhole(TemplateContext context, SourceSpan span, object value, object other) => value switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        _ when IsWhole(value) => context.ToObject<BigInteger>(span, value),
        _ => other switch
        {
            BigInteger => context.ToObject<BigInteger>(span, value),
            long => context.ToObject<long>(span, value),
            ulong => context.ToObject<ulong>(span, value),
            uint => context.ToObject<uint>(span, value),
            _ => context.ToInt(span, value),
        },
    };

    private static object Whole(TemplateContext context, ScriptBinaryOperator op, SourceSpan span, BigInteger left, BigInteger right) => op switch
    {
        ScriptBinaryOperator.Add => Numbers.Fit(left + right),
        ScriptBinaryOperator.Subtract => Numbers.Fit(left - right),
        ScriptBinaryOperator.Multiply => Numbers.Fit(left * right),
        ScriptBinaryOperator.Divide => (double)left / (double)right,
        ScriptBinaryOperator.DivideRound => Numbers.Fit(left / right),
        ScriptBinaryOperator.Modulus => Numbers.Fit(left % right),
        ScriptBinaryOperator.ShiftLeft => Numbers.Fit(left << ShiftAmount(span, right)),
        ScriptBinaryOperator.ShiftRight => Numbers.Fit(left >> ShiftAmount(span, right)),
        ScriptBinaryOperator.RangeInclude => Range(context, span, left, right, includesEnd: true),
        ScriptBinaryOperator.RangeExclude => Range(context, span, left, right, includesEnd: false),
        _ => BinaryOperation.Compare(op, left.CompareTo(right)) ?? throw NotImplemented(op, span, "long"),
    };

    private static object Decimal(ScriptBinaryOperator op, SourceSpan span, decimal left, decimal right) => op switch
    {
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
        ScriptBinaryOperator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
        _ => Basic(op, left, right) ?? throw NotImplemented(op, span, "decimal"),
    };

    private static object Double(ScriptBinaryOperator op, SourceSpan span, double left, double right) => op switch
    {
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        ScriptBinaryOperator.ShiftRight => left / Math.Pow(2, right),
        _ => Basic(op, left, right) ?? throw NotImplemented(op, span, "double"),
    };

    private static object Single(ScriptBinaryOperator op, SourceSpan span, float left, float right) => op switch
    {
        ScriptBinaryOperator.DivideRound => (float)(int)(left / right),
        ScriptBinaryOperator.ShiftLeft => left * MathF.Pow(2, right),
        ScriptBinaryOperator.ShiftRight => left / MathF.Pow(2, right),
        _ => Basic(op, left, right) ?? throw NotImplemented(op, span, "float"),
    };

    private static object? Basic<T>(ScriptBinaryOperator op, T left, T right)
        where T : INumber<T> => op switch
        {
            ScriptBinaryOperator.Add => left + right,
            ScriptBinaryOperator.Subtract => left - right,
            ScriptBinaryOperator.Multiply => left * right,
            ScriptBinaryOperator.Divide => left / right,
            ScriptBinaryOperator.Modulus => left % right,
            ScriptBinaryOperator.CompareEqual => left == right,
            ScriptBinaryOperator.CompareNotEqual => left != right,
            ScriptBinaryOperator.CompareLess => left < right,
            ScriptBinaryOperator.CompareLessOrEqual => left <= right,
            ScriptBinaryOperator.CompareGreater => left > right,
            ScriptBinaryOperator.CompareGreaterOrEqual => left >= right,
            _ => null,
        };

    private static ScriptRange Range(TemplateContext context, SourceSpan span, BigInteger left, BigInteger right, bool includesEnd)
    {
        var size = BigInteger.Abs(right - left) + (includesEnd ? 1 : 0);
        if (context.LoopLimit > 0 && size > context.LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"Range expression exceeds LoopLimit `{context.LoopLimit}`.");
        }

        return new ScriptRange(Steps(left, left < right ? 1 : -1, size));
    }

    private static IEnumerable<object?> Steps(BigInteger start, int step, BigInteger count)
    {
        for (var i = BigInteger.Zero; i < count; i++)
        {
            yield return Numbers.Fit(start + (i * step));
        }
    }

    private static int ShiftAmount(SourceSpan span, BigInteger shift) =>
        BigInteger.Abs(shift) <= MaximumShift
            ? (int)shift
            : throw new ScriptRuntimeException(span, $"Shift amount `{shift}` exceeds maximum supported magnitude `{MaximumShift}`.");

    private static ScriptRuntimeException NotImplemented(ScriptBinaryOperator op, SourceSpan span, string type) =>
        new(span, $"The operator `{op.ToText()}` is not implemented for {type}<->{type}");
}
