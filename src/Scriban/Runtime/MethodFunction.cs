using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET method as a function. Leading parameters of type <see cref="TemplateContext"/> and
/// <see cref="SourceSpan"/> are filled in; a trailing <c>params object[]</c> takes all further arguments.
/// </summary>
internal sealed class MethodFunction : IScriptCustomFunction
{
    private readonly MethodInfo _method;
    private readonly object? _target;
    private readonly bool _takesContext;
    private readonly bool _takesSpan;
    private readonly bool _takesRest;
    private readonly ScriptParameterInfo[] _parameters;
    private readonly bool[] _needsValue;

    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
        var parameters = method.GetParameters().AsSpan();
        _takesContext = parameters is [var first, ..] && first.ParameterType == typeof(TemplateContext);
        parameters = parameters[(_takesContext ? 1 : 0)..];
        _takesSpan = parameters is [var second, ..] && second.ParameterType == typeof(SourceSpan);
        parameters = parameters[(_takesSpan ? 1 : 0)..];
        _takesRest = parameters is [.., var last] && last.ParameterType == typeof(object[]);
        _parameters = new ScriptParameterInfo[parameters.Length];
        _needsValue = new bool[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            _parameters[i] = Describe(parameters[i], isRest: _takesRest && i == parameters.Length - 1);
            _needsValue[i] = !AcceptsNull(parameters[i]);
        }

        RequiredParameterCount = _parameters.Count(parameter => !parameter.HasDefaultValue) - (_takesRest ? 1 : 0);
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => _takesRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public Type ReturnType => _method.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (index < _parameters.Length)
        {
            return _parameters[index];
        }

        // This is the message of a call with too many arguments.
        return _takesRest
            ? _parameters[^1]
            : throw new ArgumentOutOfRangeException(nameof(index), $"Argument index must be < {_parameters.Length}");
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var leading = (_takesContext ? 1 : 0) + (_takesSpan ? 1 : 0);
        var values = new object?[leading + _parameters.Length];
        if (_takesContext)
        {
            values[0] = context;
        }

        if (_takesSpan)
        {
            values[leading - 1] = callerContext?.Span ?? context.CurrentSpan;
        }

        for (var i = 0; i < _parameters.Length; i++)
        {
            var value = arguments[i];
            if (value is null && _needsValue[i])
            {
                throw new ScriptRuntimeException(
                    callerContext?.Span ?? context.CurrentSpan,
                    $"Argument `{_parameters[i].Name}` cannot be null for function `{_method.Name}`.");
            }

            values[leading + i] = _takesRest && i == _parameters.Length - 1 ? ((ScriptArray?)value)?.ToArray() ?? [] : value;
        }

        return _method.Invoke(_target, BindingFlags.DoNotWrapExceptions, null, values, null);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>
    /// Whether null may be passed. What the compiler notes on the method or its class, where nullable parameters
    /// are in the majority, counts for all of its parameters.
    /// </summary>
    private static bool AcceptsNull(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type.IsValueType
            ? Nullable.GetUnderlyingType(type) is not null
            : IsNoted(parameter.GetCustomAttributesData(), "NullableAttribute")
                || IsNoted(parameter.Member.GetCustomAttributesData(), "NullableContextAttribute")
                || IsNoted(parameter.Member.DeclaringType?.GetCustomAttributesData() ?? [], "NullableContextAttribute");
    }

    private static bool IsNoted(IEnumerable<CustomAttributeData> attributes, string name)
    {
        const byte Annotated = 2;
        var value = attributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name)?.ConstructorArguments[0].Value;
        return value switch
        {
            byte flag => flag == Annotated,
            IReadOnlyCollection<CustomAttributeTypedArgument> flags => flags.FirstOrDefault().Value is Annotated,
            _ => false,
        };
    }

    private static ScriptParameterInfo Describe(ParameterInfo parameter, bool isRest)
    {
        var name = parameter.Name ?? string.Empty;
        var type = isRest ? typeof(object) : parameter.ParameterType;
        return parameter.HasDefaultValue
            ? new ScriptParameterInfo(type, name, parameter.DefaultValue)
            : new ScriptParameterInfo(type, name);
    }
}
