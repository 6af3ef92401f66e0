using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Which values are numbers, and one number as another type.</summary>
internal static class Numbers
{
    public static bool IsPrimitive(object value) => IsPrimitive(value.GetType());

    public static bool IsPrimitive(Type type) => type.IsPrimitive || type == typeof(decimal) || type == typeof(BigInteger);

    public static bool IsNumeric(Type type) => IsPrimitive(type) && type != typeof(bool) && type != typeof(char);

    /// <summary>The smallest of int, long and big integer that holds a number.</summary>
    public static object Fit(BigInteger number)
    {
        if (number >= int.MinValue && number <= int.MaxValue)
        {
            return (int)number;
        }

        return number >= long.MinValue && number <= long.MaxValue ? (object)(long)number : number;
    }

    public static object Convert(object value, Type type, CultureInfo culture)
    {
        if (type == typeof(BigInteger))
        {
            return value switch
            {
                float number => new BigInteger(number),
                double number => new BigInteger(number),
                decimal number => new BigInteger(number),
                ulong number => new BigInteger(number),
                _ => new BigInteger(System.Convert.ToInt64(value, culture)),
            };
        }

        if (value is not BigInteger big)
        {
            return System.Convert.ChangeType(value, type, culture);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Char => (object)(char)(int)big,
            TypeCode.Single => (float)big,
            TypeCode.Double => (double)big,
            TypeCode.UInt32 => (uint)big,
            TypeCode.Int64 => (long)big,
            TypeCode.UInt64 => (ulong)big,
            _ => throw new InvalidCastException(),
        };
    }
}
