using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a value counts as where something of another type is wanted.</summary>
public partial class TemplateContext : IFormatProvider
{
    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    /// <summary>Whether there is nothing in a value; null for null.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => against switch
    {
        null => null,
        IList list => list.Count == 0,
        IEnumerable items => !items.GetEnumerator().MoveNext(),
        _ when Numbers.IsPrimitive(against) => false,

        // For other objects the real thing asks for members, and none means not empty.
        _ => Members.Count(against) > 0,
    };

    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable items => new ScriptArray(items),
        _ => throw new ScriptRuntimeException(span, "Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list."),
    };

    /// <summary>Only null, false and the empty object are false.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null or EmptyScriptObject => false,
        bool flag => flag,
        _ => true,
    };

    public virtual int ToInt(SourceSpan span, object? value)
    {
        try
        {
            return value switch
            {
                null => 0,
                int number => number,
                BigInteger number => (int)number,
                _ => Convert.ToInt32(value, CurrentCulture),
            };
        }
        catch (Exception error)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int", error);
        }
    }

    /// <summary>The name messages use for the type of a value, or for a type.</summary>
    public virtual string GetTypeName(object? value) => value switch
    {
        null => "null",
        Type type => TypeNames.Of(type),
        _ => TypeNames.Of(value.GetType()),
    };

    public T? ToObject<T>(SourceSpan span, object? value) => ToObject(span, value, typeof(T)) switch
    {
        T result => result,
        null when default(T) is null => default,
        _ => throw CannotConvert(span, value, typeof(T)),
    };

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        var underlying = Nullable.GetUnderlyingType(destinationType);
        if (underlying is not null && value is null)
        {
            return null;
        }

        var type = underlying ?? destinationType;
        if (type == value?.GetType())
        {
            return value;
        }

        if (type == typeof(string))
        {
            return ObjectToString(value);
        }

        if (type == typeof(int))
        {
            return ToInt(span, value);
        }

        if (type == typeof(bool))
        {
            return ToBool(span, value);
        }

        if (value is null)
        {
            return Numbers.IsNumeric(type) ? Activator.CreateInstance(type) : null;
        }

        if (Numbers.IsPrimitive(value) && Numbers.IsPrimitive(type))
        {
            try
            {
                return Numbers.Convert(value, type, CurrentCulture);
            }
            catch (Exception error)
            {
                throw CannotConvert(span, value, type, error);
            }
        }

        if (type == typeof(IList))
        {
            return ToList(span, value);
        }

        return type.IsInstanceOfType(value) ? value : throw CannotConvert(span, value, type);
    }

    private ScriptRuntimeException CannotConvert(SourceSpan span, object? value, Type type, Exception? reason = null) =>
        new(span, $"Unable to convert type `{GetTypeName(value)}` to `{GetTypeName(type)}`", reason);
}
