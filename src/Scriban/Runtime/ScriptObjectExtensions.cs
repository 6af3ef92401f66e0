namespace Scriban.Runtime;

/// <summary>Short forms for working with objects from .NET.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>Takes over the members of another object except where read-only ones stand.</summary>
    public static void Import(this IScriptObject @this, IScriptObject other) =>
        @this.GetScriptObject().ImportFrom(other.GetScriptObject());

    /// <summary>Makes a .NET method a function of templates.</summary>
    public static void Import(this IScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        script.SetValue(member, new MethodFunction(function.Method, function.Target), false);
    }

    public static bool TryGetValue(this IScriptObject @this, string key, out object? value) =>
        @this.TryGetValue(null!, default, key, out value);

    public static void SetValue(this IScriptObject @this, string member, object? value, bool readOnly) =>
        @this.TrySetValue(null!, default, member, value, readOnly);

    /// <summary>The object itself, or the named members of an array.</summary>
    public static ScriptObject GetScriptObject(this IScriptObject @this) => @this switch
    {
        ScriptObject scriptObject => scriptObject,
        ScriptArray array => array.ScriptObject,
        _ => throw new ArgumentException("A ScriptObject or a ScriptArray is needed.", nameof(@this)),
    };
}
