using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>math</c> object.</summary>
public class MathFunctions : ScriptObject
{
    private const string RandomTag = "random";

    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => Math.Abs(number),
        long number => Math.Abs(number),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        sbyte number => Math.Abs(number),
        short number => Math.Abs(number),
        _ when value.GetType().IsPrimitive => value,
        _ => throw new ScriptRuntimeException(span, $"The value `{value}` is not a number"),
    };

    public static double Ceil(double value) => Math.Ceiling(value);

    public static double Floor(double value) => Math.Floor(value);

    public static double Round(double value, int precision = 0) => Math.Round(value, precision);

    /// <summary>Divides; by an integer, the result is an integer too, rounded down.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var result = BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Divide, value, divisor);
        return divisor is int && result is double quotient ? (int)Math.Floor(quotient) : result;
    }

    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Add, value, with);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Subtract, value, with);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Multiply, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Modulus, value, with);

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null)
        {
            return string.Empty;
        }

        return IsNumber(value)
            ? ((IFormattable)value).ToString(format ?? string.Empty, culture is null ? context.CurrentCulture : new CultureInfo(culture))
            : throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable number");
    }

    public static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or BigInteger;

    public static string Uuid() => Guid.NewGuid().ToString();

    /// <summary>A whole number from the first up to but not including the second.</summary>
    public static object Random(TemplateContext context, SourceSpan span, int minValue, int maxValue)
    {
        if (minValue > maxValue)
        {
            throw new ScriptRuntimeException(span, "minValue must be greater than maxValue");
        }

        if (!context.Tags.TryGetValue(RandomTag, out var random))
        {
            context.Tags[RandomTag] = random = new Random();
        }

#pragma warning disable CA5394 // Not for secrets.
        return ((Random)random).Next(minValue, maxValue);
#pragma warning restore CA5394
    }
}
