using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function written in the template.</summary>
public sealed class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    private int _requiredParameters;

    public ScriptKeyword FuncToken { get; internal set => field = Adopt(value); } = new("func");

    /// <summary>The variable a named function is kept in, or the word <c>do</c>.</summary>
    public ScriptNode? NameOrDoToken { get; internal set => field = Adopt(value); }

    public ScriptToken? OpenParen { get; internal set => field = Adopt(value); }

    /// <summary>Null for a function that takes whatever it is given as <c>$</c>.</summary>
    public ScriptList<ScriptParameter>? Parameters
    {
        get;
        internal set
        {
            field = Adopt(value);
            _requiredParameters = value?.Count(parameter => parameter.EqualOrTripleDotToken is null) ?? 0;
            VarParamKind = value switch
            {
                null => ScriptVarParamKind.Direct,
                _ when value.Any(parameter => parameter.EqualOrTripleDotToken?.TokenType == TokenType.TripleDot) => ScriptVarParamKind.LastParameter,
                _ => ScriptVarParamKind.None,
            };
        }
    }

    public ScriptToken? CloseParen { get; internal set => field = Adopt(value); }

    public ScriptToken? EqualToken { get; internal set => field = Adopt(value); }

    /// <summary>A block, or the one expression of an inline function.</summary>
    public ScriptStatement? Body { get; internal set => field = Adopt(value); }

    public bool IsAnonymous => NameOrDoToken is not ScriptVariable;

    public bool HasParameters => Parameters is not null;

    public int RequiredParameterCount => _requiredParameters;

    public int ParameterCount => Parameters?.Count ?? 0;

    public ScriptVarParamKind VarParamKind { get; private set; } = ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    private protected override ScriptNode?[] Slots =>
        [FuncToken, NameOrDoToken, OpenParen, Parameters, CloseParen, EqualToken, Body];

    public override object? Evaluate(TemplateContext context)
    {
        if (NameOrDoToken is not ScriptVariable variable)
        {
            return this;
        }

        context.SetValue(variable, this);
        return null;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var variables = HasParameters ? new ScriptObject() : null;

        // What a named function assigns must not reach the functions it is called from.
        context.Scopes.PushFunction(variables, hidesOuter: !IsAnonymous);
        try
        {
            if (NameOrDoToken is ScriptVariableLocal localName)
            {
                // A local function could not call itself otherwise.
                context.SetValue(localName, this);
            }

            context.SetValue(ScriptVariable.Arguments, arguments, true);
            for (var i = 0; i < ParameterCount; i++)
            {
                variables!.SetValue(Parameters![i].Name!.Name, arguments[i], false);
            }

            if (blockStatement is not null)
            {
                context.SetValue(ScriptVariable.BlockDelegate, blockStatement, true);
            }

            return context.Evaluate(Body, false);
        }
        finally
        {
            context.Scopes.PopFunction();
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (Parameters is not { Count: > 0 } parameters)
        {
            return new ScriptParameterInfo(typeof(object), string.Empty);
        }

        var parameter = parameters[Math.Min(index, parameters.Count - 1)];
        var name = parameter.Name?.Name ?? string.Empty;
        return parameter.DefaultValue?.Value is { } value
            ? new ScriptParameterInfo(typeof(object), name, value)
            : new ScriptParameterInfo(typeof(object), name);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        if (!IsAnonymous && Body is ScriptBlockStatement)
        {
            printer.Write(FuncToken).Space();
        }

        printer.Write(NameOrDoToken).Write(OpenParen);
        if (Parameters is not null)
        {
            printer.WriteList(Parameters, ",");
        }

        printer.Write(CloseParen);
        if (Body is ScriptBlockStatement)
        {
            printer.EndOfStatement();
        }
        else
        {
            printer.Write(EqualToken);
        }

        printer.Write(Body);
        if (!IsAnonymous)
        {
            printer.EndOfStatement();
        }
    }
}
