using System.Collections.Concurrent;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The static members of a class derived from <see cref="ScriptObject"/>, which templates see as its members.</summary>
internal static class StaticMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Func<object?> Read, bool IsReadOnly)>> Known = new();

    public static void AddTo(ScriptObject target, Type type)
    {
        foreach (var (name, read, isReadOnly) in Known.GetOrAdd(type, Find))
        {
            target.SetValue(name, read(), isReadOnly);
        }
    }

    private static List<(string Name, Func<object?> Read, bool IsReadOnly)> Find(Type type)
    {
        var found = new List<(string, Func<object?>, bool)>();
        var family = new Stack<Type>();
        for (var t = type; t is not null && t != typeof(ScriptObject); t = t.BaseType)
        {
            family.Push(t);
        }

        const BindingFlags Flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
        foreach (var member in family.SelectMany(t => t.GetMembers(Flags)))
        {
            if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute)))
            {
                continue;
            }

            var name = StandardMemberRenamer.Rename(member);
            switch (member)
            {
                case MethodInfo { IsSpecialName: false } method:
                    var function = new MethodFunction(method, null);
                    found.Add((name, () => function, true));
                    break;
                case PropertyInfo { CanRead: true } property:
                    found.Add((name, () => property.GetValue(null), !property.CanWrite));
                    break;
                case FieldInfo { IsLiteral: false } field:
                    found.Add((name, () => field.GetValue(null), field.IsInitOnly));
                    break;
            }
        }

        return found;
    }
}
