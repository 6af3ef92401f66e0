using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What the operators do with lists: joining, repeating, cutting, adding an item, comparing.</summary>
internal static class ArrayOperation
{
    public static object? Evaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object left, SourceSpan rightSpan, object right)
    {
        // Beside a range an object is no list; beside an array it is one of its members.
        var leading = left is ScriptArray or ScriptRange ? left : right;
        var takesObjects = leading is ScriptArray;
        var leftList = AsList(left, takesObjects);
        var rightList = AsList(right, takesObjects);

        ScriptRuntimeException Unsupported(SourceSpan at, string reason) =>
            new(at, $"The operator `{op.ToText()}` is not supported between {context.GetTypeName(left)} and {context.GetTypeName(right)}.{reason}");

        ScriptArray Left() => leftList ?? throw Unsupported(leftSpan, " Expecting an array for the left argument.");
        ScriptArray Right() => rightList ?? throw Unsupported(rightSpan, " Expecting an array for the right argument.");

        int Count(object value, SourceSpan at)
        {
            var count = context.ToInt(span, value);
            return count >= 0 ? count : throw Unsupported(at, $" Integer {count} cannot be negative when multiplying");
        }

        switch (op)
        {
            case ScriptBinaryOperator.Add:
                // An error about the right side comes first, as it is found last.
                return new ScriptRange(Right().Count >= 0 ? Left().Concat(Right()) : []);
            case ScriptBinaryOperator.Multiply when (leftList is null) == (rightList is null):
                throw Unsupported(span, " Expecting only one array for the left or right argument.");
            case ScriptBinaryOperator.Multiply when leftList is not null:
                return Like(left, Repeat(context, span, leftList, Count(right, rightSpan)));
            case ScriptBinaryOperator.Multiply:
                return Like(right, Repeat(context, span, Right(), Count(left, leftSpan)));
            case ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound:
                var cut = Left();
                return Like(left, cut.Take(cut.Count / Divisor(Count(right, rightSpan), rightSpan)));
            case ScriptBinaryOperator.Modulus:
                var thinned = Left();
                var step = Divisor(Count(right, rightSpan), rightSpan);
                return Like(left, thinned.Where((_, index) => index % step == 0));
            case ScriptBinaryOperator.ShiftLeft:
                return Like(leading, Left().Append(right));
            case ScriptBinaryOperator.ShiftRight:
                return Like(leading, Right().Prepend(left));
        }

        if (BinaryOperation.Compare(op, 0) is null)
        {
            throw Unsupported(span, string.Empty);
        }

        return rightList is null ? Right() : Compare(context, span, op, Left(), rightList);
    }

    private static ScriptArray? AsList(object value, bool takesObjects) => value switch
    {
        ScriptArray array => array,
        string => null,
        ScriptObject when !takesObjects => null,
        IEnumerable items => new ScriptArray(items),
        _ => null,
    };

    /// <summary>Items in a list of the same kind as the one they came from.</summary>
    private static IList Like(object source, IEnumerable<object?> items) =>
        source is ScriptRange ? new ScriptRange(items) : items as ScriptArray ?? new ScriptArray(items);

    private static int Divisor(int number, SourceSpan span) =>
        number == 0 ? throw new ScriptRuntimeException(span, "Cannot divide by 0") : number;

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, ScriptArray list, int times)
    {
        var result = new ScriptArray();
        if (list.Count == 0 || times == 0)
        {
            return result;
        }

        if ((long)list.Count * times > int.MaxValue)
        {
            throw new ScriptRuntimeException(span, "Array multiplication result length exceeds the maximum supported array length.");
        }

        using (context.EnterLoopScope())
        {
            // Counted before anything is copied: the template must not be able to use up the memory.
            context.StepLoop(span, ((long)list.Count * times) + times);
            for (var i = 0; i < times; i++)
            {
                result.AddRange(list);
            }
        }

        return result;
    }

    /// <summary>Shorter lists come first; lists of one length compare item by item, and all items must agree.</summary>
    private static bool Compare(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, ScriptArray left, ScriptArray right)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0 || left.Count == 0)
        {
            return BinaryOperation.Compare(op, order) == true;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (BinaryOperation.Evaluate(context, span, op, left[i], right[i]) is not true)
            {
                return false;
            }
        }

        return true;
    }
}
