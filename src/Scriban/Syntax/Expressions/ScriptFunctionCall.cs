using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function with arguments, <c>f a b</c> or <c>f(a, b)</c>.</summary>
public sealed class ScriptFunctionCall : ScriptExpression
{
    /// <summary>The number of parameters a function stays under.</summary>
    public const int MaximumParameterCount = 64;

    public ScriptFunctionCall() => Arguments = Adopt(new ScriptList<ScriptExpression>());

    public ScriptExpression? Target { get; internal set => field = Adopt(value); }

    public ScriptToken? OpenParent { get; internal set => field = Adopt(value); }

    public ScriptList<ScriptExpression> Arguments { get; }

    public ScriptToken? CloseParen { get; internal set => field = Adopt(value); }

    /// <summary>True for a call with parentheses.</summary>
    public bool ExplicitCall { get; internal set; }

    private protected override ScriptNode?[] Slots => [Target, OpenParent, Arguments, CloseParen];

    /// <summary>Whether a value is called rather than read when a name leads to it.</summary>
    public static bool IsFunction(object? target) => target is IScriptCustomFunction;

    /// <summary>Calls a function with arguments that are still expressions.</summary>
    public static object? Call(TemplateContext context, ScriptNode? callerContext, object? functionObject, bool processPipeArguments, IReadOnlyList<ScriptExpression>? arguments)
    {
        var block = context.BlockDelegates.Count > 0 ? context.BlockDelegates.Pop() : null;
        var span = callerContext?.Span ?? context.CurrentSpan;
        var isPipe = processPipeArguments && context.Pipes.HasPending;
        if (functionObject is not IScriptCustomFunction function)
        {
            throw functionObject switch
            {
                null => new ScriptRuntimeException(span, $"The target function `{callerContext}` is null"),
                _ when isPipe && callerContext is ScriptFunctionCall call =>
                    new ScriptRuntimeException(span, $"Pipe expression destination `{call.Target}` is not a valid function "),
                _ => new ScriptRuntimeException(span, $"Invalid target function `{functionObject}` ({context.GetTypeName(functionObject)})"),
            };
        }

        if (function.ParameterCount >= MaximumParameterCount)
        {
            throw new ScriptRuntimeException(span, $"Out of range number of parameters {function.ParameterCount} for target function `{functionObject}`. The maximum number of parameters for a function is: {MaximumParameterCount}.");
        }

        arguments ??= [];
        if (isPipe)
        {
            arguments = [context.Pipes.Take(), .. arguments];
        }

        var binder = new ArgumentBinder(context, function, callerContext);
        binder.Bind(arguments);
        return Invoke(context, callerContext, function, binder.Values, block, index =>
            index < arguments.Count ? arguments[index].Span : null);
    }

    /// <summary>Calls a function with arguments that are already values.</summary>
    public static object? Call(TemplateContext context, ScriptNode? callerContext, IScriptCustomFunction function, ScriptArray arguments)
    {
        var binder = new ArgumentBinder(context, function, callerContext);
        binder.Bind(arguments);
        var span = callerContext?.Span ?? context.CurrentSpan;
        return Invoke(context, callerContext, function, binder.Values, null, index => index < arguments.Count ? span : null);
    }

    public override object? Evaluate(TemplateContext context)
    {
        var function = context.Evaluate(Target, true);
        if (function is null)
        {
            return context.EnableRelaxedFunctionAccess
                ? null
                : throw new ScriptRuntimeException(Target!.Span, $"The function `{Target}` was not found");
        }

        return Call(context, this, function, context.AllowPipeArguments, Arguments);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        printer.Write(Target);
        if (OpenParent is not null)
        {
            printer.Write(OpenParent).WriteList(Arguments, ",").Write(CloseParen);
            return;
        }

        foreach (var argument in Arguments)
        {
            printer.Space().Write(argument);
        }
    }

    /// <summary>Calls the function and moves what it says about an argument to the place of that argument.</summary>
    private static object? Invoke(
        TemplateContext context,
        ScriptNode? caller,
        IScriptCustomFunction function,
        ScriptArray values,
        ScriptBlockStatement? block,
        Func<int, SourceSpan?> spanOf)
    {
        object? result;
        if (caller is not null)
        {
            context.EnterRecursive(caller);
        }

        try
        {
            result = function.Invoke(context, caller, values, block);
        }
        catch (ArgumentException error) when (ArgumentBinder.IndexOf(function, error.ParamName) is >= 0 and var index && spanOf(index) is { } span)
        {
            throw new ScriptRuntimeException(span, error.Message);
        }
        catch (ScriptArgumentException error) when (error.ArgumentIndex >= 0 && spanOf(error.ArgumentIndex) is { } span)
        {
            throw new ScriptRuntimeException(span, error.Message);
        }
        finally
        {
            if (caller is not null)
            {
                context.ExitRecursive(caller);
            }
        }

        context.FlowState = ScriptFlowState.None;
        return result;
    }
}
