using System.Collections;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Members of values by name.</summary>
internal static class Members
{
    private static readonly Dictionary<string, PropertyInfo> DateProperties = PropertiesOf(typeof(DateTime));
    private static readonly Dictionary<string, PropertyInfo> TimeSpanProperties = PropertiesOf(typeof(TimeSpan));

    public static bool TryGet(TemplateContext context, SourceSpan span, object target, string name, out object? value)
    {
        switch (target)
        {
            case IScriptObject scriptObject:
                return scriptObject.TryGetValue(context, span, name, out value);
            case string text:
                value = name == "size" ? text.Length : null;
                return value is not null;
            case IList list:
                value = name == "size" ? list.Count : null;
                return value is not null;
            case DateTime:
                return TryGet(DateProperties, target, name, out value);
            case TimeSpan:
                return TryGet(TimeSpanProperties, target, name, out value);
            case KeyValuePair<string, object?> pair:
                value = name switch
                {
                    "key" => pair.Key,
                    "value" => pair.Value,
                    _ => null,
                };
                return name is "key" or "value";
        }

        if (!Numbers.IsPrimitive(target))
        {
            throw new ScriptRuntimeException(span, $"Cannot access the members of a .NET object of type `{target.GetType()}`. Pass data as ScriptObject and ScriptArray.");
        }

        value = null;
        return context.EnableRelaxedMemberAccess ? true : throw NoMembers(context, span, target, name);
    }

    public static bool TrySet(TemplateContext context, SourceSpan span, object target, string name, object? value) => target switch
    {
        ScriptArray when name == "size" => false,
        IScriptObject scriptObject => scriptObject.TrySetValue(context, span, name, value, false),
        _ when Numbers.IsPrimitive(target) => throw NoMembers(context, span, target, name),
        _ => false,
    };

    public static int Count(object target) => target is IScriptObject scriptObject ? scriptObject.Count : Names(target).Count();

    public static IEnumerable<string> Names(object target) => target switch
    {
        IScriptObject scriptObject => scriptObject.GetMembers(),
        string or IList => ["size"],
        DateTime => DateProperties.Keys,
        TimeSpan => TimeSpanProperties.Keys,
        KeyValuePair<string, object?> => ["key", "value"],
        _ => [],
    };

    private static bool TryGet(Dictionary<string, PropertyInfo> properties, object target, string name, out object? value)
    {
        var isFound = properties.TryGetValue(name, out var property);
        value = property?.GetValue(target);
        return isFound;
    }

    private static Dictionary<string, PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).ToDictionary(StandardMemberRenamer.Rename);

    private static ScriptRuntimeException NoMembers(TemplateContext context, SourceSpan span, object target, string name) =>
        new(span, $"Cannot get or set a member on the primitive `{target}/{context.GetTypeName(target)}` when accessing member: {name}");
}
