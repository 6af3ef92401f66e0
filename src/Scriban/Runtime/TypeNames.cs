using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The names of types in messages.</summary>
internal static class TypeNames
{
    public static string Of(Type type) => type switch
    {
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(byte) => "byte",
        _ when type == typeof(sbyte) => "sbyte",
        _ when type == typeof(short) => "short",
        _ when type == typeof(ushort) => "ushort",
        _ when type == typeof(int) => "int",
        _ when type == typeof(uint) => "uint",
        _ when type == typeof(long) => "long",
        _ when type == typeof(ulong) => "ulong",
        _ when type == typeof(float) => "float",
        _ when type == typeof(double) => "double",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(string) => "string",
        _ when type == typeof(BigInteger) => "bigint",
        { IsEnum: true } => "enum",
        _ when type == typeof(ScriptRange) => "range",
        _ when typeof(IList).IsAssignableFrom(type) => "array",
        _ when typeof(IScriptObject).IsAssignableFrom(type) => "object",
        _ when typeof(IScriptCustomFunction).IsAssignableFrom(type) => "function",
        { IsGenericType: true } => $"{Plain(type.Name[..type.Name.IndexOf('`')], type)}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>",
        _ => Plain(type.Name, type),
    };

    private static string Plain(string name, Type type)
    {
        if (type.Namespace?.StartsWith("Scriban.", StringComparison.Ordinal) != true)
        {
            return name;
        }

        return StandardMemberRenamer.Rename(name.StartsWith("Script", StringComparison.Ordinal) ? name["Script".Length..] : name);
    }
}
