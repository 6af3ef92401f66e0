using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Functions written in the template.</summary>
internal sealed partial class Parser
{
    private ScriptFunction ParseFunction(bool isAnonymous)
    {
        var function = Open(new ScriptFunction());
        var outerLevel = _expressionLevel;
        _expressionLevel = 0;
        try
        {
            if (isAnonymous)
            {
                function.NameOrDoToken = ExpectKeyword("do");
            }
            else
            {
                function.FuncToken = ExpectKeyword("func");
                function.NameOrDoToken = ExpectVariable(function);
            }

            if (_current.Type == TokenType.OpenParen)
            {
                ParseParameters(function);
            }

            ExpectEndOfStatement();
            function.Body = ParseBlock(function, expectsEndOfStatement: !isAnonymous);
        }
        finally
        {
            _expressionLevel = outerLevel;
        }

        return Close(function);
    }

    private void ParseParameters(ScriptFunction function)
    {
        function.OpenParen = TakeToken();
        var parameters = new ScriptList<ScriptParameter>();
        var kinds = new ParameterKinds();
        while (true)
        {
            if (_current.Type == TokenType.CloseParen)
            {
                function.CloseParen = TakeToken();
                break;
            }

            if (parameters.Count > 0)
            {
                ExpectComma();
            }

            if (!IsStartOfExpression())
            {
                LogError("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (ParseParameter(function, kinds) is not { } parameter)
            {
                break;
            }

            parameters.Add(parameter);
        }

        if (function.CloseParen is null)
        {
            LogError("Expecting a closing parenthesis for a function call.");
        }

        function.Parameters = parameters;
    }

    private ScriptParameter? ParseParameter(ScriptFunction function, ParameterKinds kinds)
    {
        var parameter = Open(new ScriptParameter());
        var name = ExpectVariable(function);
        if (name is null)
        {
            return null;
        }

        if (name is not ScriptVariableGlobal)
        {
            Log(name.Span, "Expecting only a simple name parameter for a function");
        }

        parameter.Name = name;
        SetEnd(parameter, name.Span.End);
        switch (_current.Type)
        {
            case TokenType.Equal:
                if (kinds.HasRest)
                {
                    Log(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
                }

                kinds.HasOptional = true;
                ParseDefaultValue(parameter);
                break;
            case TokenType.TripleDot:
                if (kinds.HasRest)
                {
                    Log(name.Span, "Cannot declare multiple variable parameters.");
                }

                kinds.HasRest = kinds.HasOptional = true;
                parameter.EqualOrTripleDotToken = TakeToken();
                SetEnd(parameter, _previous.End);
                break;
            default:
                if (kinds.HasOptional)
                {
                    Log(name.Span, "Cannot declare a normal parameter after an optional parameter.");
                }

                break;
        }

        return parameter;
    }

    private void ParseDefaultValue(ScriptParameter parameter)
    {
        parameter.EqualOrTripleDotToken = TakeToken();
        SetEnd(parameter, _previous.End);
        if (ExpectExpression(parameter) is ScriptLiteral literal)
        {
            parameter.DefaultValue = literal;
            SetEnd(parameter, literal.Span.End);
        }
        else
        {
            Log(parameter.Name!.Span, "Expecting only a literal for an optional parameter value.");
        }
    }

    private void ExpectComma()
    {
        if (_current.Type == TokenType.Comma)
        {
            NextToken();
        }
        else
        {
            LogError("Expecting a comma to separate arguments in a function call.");
        }
    }

    private ScriptVariable? ExpectVariable(ScriptNode parent)
    {
        if (_current.Type is not (TokenType.Identifier or TokenType.IdentifierSpecial))
        {
            LogError(parent, $"Expecting a variable instead of `{LogTextOf(_current)}`");
            return null;
        }

        var expression = ParseVariable();
        if (expression is ScriptVariable variable)
        {
            return variable;
        }

        LogError(parent, $"Unexpected variable `{expression}`");
        return null;
    }

    /// <summary>A call like <c>f(x, y)</c> before an equal sign declares a function of that form.</summary>
    private static ScriptFunction? AsDeclaration(ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { ExplicitCall: true, Target: ScriptVariableGlobal name, OpenParent: { } open, CloseParen: { } close } call ||
            call.Arguments.Any(argument => argument is not ScriptVariableGlobal))
        {
            return null;
        }

        var parameters = new ScriptList<ScriptParameter>();
        foreach (var argument in call.Arguments)
        {
            parameters.Add(new ScriptParameter { Name = (ScriptVariableGlobal)argument, Span = argument.Span });
        }

        return new ScriptFunction { Span = call.Span, NameOrDoToken = name, OpenParen = open, Parameters = parameters, CloseParen = close };
    }

    private sealed class ParameterKinds
    {
        public bool HasOptional { get; set; }

        public bool HasRest { get; set; }
    }

    /// <summary>Carries an inline function out of the expression it was found in.</summary>
    private sealed class FunctionDeclaration(ScriptFunction function) : ScriptExpression
    {
        public ScriptFunction Function { get; } = function;

        public override object? Evaluate(TemplateContext context) => throw new NotSupportedException();

        public override void Accept(ScriptVisitor visitor) => throw new NotSupportedException();

        internal override void Print(NodePrinter printer) => printer.Write(Function);
    }
}
