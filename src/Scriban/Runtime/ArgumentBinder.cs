using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Brings the arguments of a call into the order and the types that the function wants.</summary>
internal sealed class ArgumentBinder(TemplateContext context, IScriptCustomFunction function, ScriptNode? caller)
{
    /// <summary>One bit for each parameter that has got a value.</summary>
    private ulong _given;

    public ScriptArray Values { get; } = [];

    private SourceSpan CallerSpan => caller?.Span ?? context.CurrentSpan;

    private bool TakesRest => function.VarParamKind == ScriptVarParamKind.LastParameter;

    /// <summary>The parameter of a given name, or -1.</summary>
    public static int IndexOf(IScriptFunctionInfo function, string? name)
    {
        for (var i = 0; name is not null && i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Evaluates the arguments and places them.</summary>
    public void Bind(IReadOnlyList<ScriptExpression> arguments)
    {
        foreach (var argument in arguments)
        {
            var named = argument as ScriptNamedArgument;
            var index = Values.Count;
            if (named is not null && !TryFindParameter(named, ref index))
            {
                // The function has no such parameter but takes any number: the name is kept with the value.
                Values.TrySetValue(context, CallerSpan, named.Name!.Name, context.Evaluate(named), false);
                continue;
            }

            var type = function.GetParameterInfo(index).ParameterType;
            var value = typeof(ScriptExpression).IsAssignableFrom(type)
                ? named is null ? argument : named.Value
                : context.Evaluate(argument);
            if (argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand } && value is IEnumerable items and not ScriptExpression)
            {
                Spread(items, index);
                continue;
            }

            Place(index, context.ToObject(argument.Span, value, type));
        }

        if (function.VarParamKind != ScriptVarParamKind.Direct)
        {
            FillUp(function.ParameterCount - 1);
        }

        CheckRequired();
        if (function.VarParamKind == ScriptVarParamKind.None && Values.Count > function.ParameterCount)
        {
            var span = Values.Count <= arguments.Count ? arguments[Values.Count - 1].Span : AfterCaller();
            throw WrongNumber(span, Values.Count, function.ParameterCount);
        }
    }

    /// <summary>Places arguments that are values already.</summary>
    public void Bind(ScriptArray arguments)
    {
        foreach (var argument in arguments)
        {
            var index = Values.Count;
            Place(index, context.ToObject(CallerSpan, argument, function.GetParameterInfo(index).ParameterType));
        }

        FillUp(function.ParameterCount - 1);
        CheckRequired();
    }

    private bool TryFindParameter(ScriptNamedArgument argument, ref int index)
    {
        var name = argument.Name!.Name;
        var found = IndexOf(function, name);
        if (found >= 0)
        {
            index = found;
            return true;
        }

        if (function.VarParamKind == ScriptVarParamKind.None)
        {
            // Without a parameter of that name the value counts as the next one.
            return true;
        }

        return Values.CanWrite(name)
            ? false
            : throw new ScriptRuntimeException(argument.Span, $"Cannot pass argument {name} to function. This name is not supported by this function.");
    }

    private void Spread(IEnumerable items, int index)
    {
        foreach (var item in items)
        {
            var type = function.GetParameterInfo(Values.Count).ParameterType;
            Place(index++, context.ToObject(CallerSpan, item, type));
        }
    }

    private void Place(int index, object? value)
    {
        if (index > Values.Count)
        {
            FillUp(index);
        }

        if (index < function.ParameterCount)
        {
            _given |= 1UL << index;
        }

        var last = function.ParameterCount - 1;
        if (!TakesRest || index < last)
        {
            Values[index] = value;
            return;
        }

        if (Values[last] is not ScriptArray rest)
        {
            Values[last] = rest = [];
        }

        rest.Add(value);
    }

    /// <summary>Gives default values to the parameters up to one that have got none.</summary>
    private void FillUp(int end)
    {
        end = Math.Min(end, function.ParameterCount - 1);
        for (var i = Values.Count; i <= end; i++)
        {
            var parameter = function.GetParameterInfo(i);
            if (parameter.HasDefaultValue)
            {
                Values[i] = parameter.DefaultValue;
                _given |= 1UL << i;
            }
            else
            {
                Values[i] = TakesRest && i == function.ParameterCount - 1 ? new ScriptArray() : null;
            }
        }
    }

    private void CheckRequired()
    {
        var required = (1UL << function.RequiredParameterCount) - 1;
        var given = _given & required;
        if (given != required)
        {
            throw WrongNumber(AfterCaller(), System.Numerics.BitOperations.PopCount(given), function.RequiredParameterCount);
        }
    }

    private SourceSpan AfterCaller()
    {
        var span = CallerSpan;
        var next = span.End.NextColumn();
        return span with { Start = next, End = next };
    }

    private ScriptRuntimeException WrongNumber(SourceSpan span, int actual, int expected) =>
        new(span, $"Invalid number of arguments `{actual}` passed to `{caller}` while expecting `{expected}` arguments");
}
