using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>What follows an operand without an operator: the arguments of a call, the options of a loop.</summary>
internal sealed partial class Parser
{
    private Step ReadArguments(ExpressionState state)
    {
        if (!IsStartOfExpression())
        {
            return Step.None;
        }

        if (state.OuterCall is not null)
        {
            return Step.Done;
        }

        if (_current.Type == TokenType.Identifier && (state.Parent is ScriptForStatement || PeekToken().Type == TokenType.Colon))
        {
            return ReadNamedArguments(state);
        }

        var isExplicit = _current.Type == TokenType.OpenParen && !FollowsWhiteSpace;
        if (isExplicit)
        {
            state.Left = ParseExplicitCall(state.Left!);
            return Step.Again;
        }

        if (state.Call is { } call)
        {
            AddArgument(call, state.Left!);
        }
        else
        {
            state.Call = OpenCall(state.Left!);
        }

        return Step.NextOperand;
    }

    private ScriptFunctionCall OpenCall(ScriptExpression target)
    {
        var call = Open(new ScriptFunctionCall());
        call.Span = call.Span with { Start = target.Span.Start };
        call.Target = target;
        return call;
    }

    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target)
    {
        var call = OpenCall(target);
        call.ExplicitCall = true;
        call.OpenParent = TakeToken();
        while (true)
        {
            if (_current.Type == TokenType.CloseParen)
            {
                call.CloseParen = TakeToken();
                return call;
            }

            if (call.Arguments.Count > 0)
            {
                ExpectComma();
            }

            if (!IsStartOfExpression())
            {
                LogError("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (ParseExpression(call) is not { } argument)
            {
                break;
            }

            AddArgument(call, argument);
        }

        LogError("Expecting a closing parenthesis for a function call.");
        return call;
    }

    /// <summary>Reads <c>name: value</c> pairs: arguments of the call, or options of a <c>for</c>.</summary>
    private Step ReadNamedArguments(ExpressionState state)
    {
        var loop = state.Parent as ScriptForStatement;
        if (loop is null)
        {
            if (state.Call is { } call)
            {
                call.Arguments.Add(state.Left!);
            }
            else
            {
                state.Call = OpenCall(state.Left!);
            }
        }

        Close(state.Left!);
        state.IsClosed = true;
        while (_current.Type == TokenType.Identifier && (loop is not null || PeekToken().Type == TokenType.Colon))
        {
            if (!ReadNamedArgumentTo(state, loop))
            {
                break;
            }
        }

        if (loop is null && IsStartOfExpression())
        {
            return Step.NextOperand;
        }

        if (state.Call is not null)
        {
            state.Left = state.Call;
            state.Call = null;
        }

        return IsPipe ? Step.Again : Step.Done;
    }

    private bool ReadNamedArgumentTo(ExpressionState state, ScriptForStatement? loop)
    {
        var argument = Open(new ScriptNamedArgument());
        var name = ParseVariable();
        if (name is not ScriptVariable variable)
        {
            Log(name.Span, "Invalid identifier passed as a named argument. Expecting a simple variable name");
            return false;
        }

        argument.Name = variable;
        if (loop is not null)
        {
            loop.NamedArguments.Add(Close(argument));
        }
        else
        {
            state.Call!.Arguments.Add(argument);
        }

        if (_current.Type == TokenType.Colon)
        {
            argument.ColonToken = TakeToken();
            argument.Value = ExpectExpression(state.Parent, mode: ExpressionMode.Basic);
            SetEnd(argument, argument.Value?.Span.End ?? argument.Span.End);
        }

        if (state.Call is { } call)
        {
            SetEnd(call, argument.Span.End);
            return argument.Value is not ScriptAnonymousFunction;
        }

        return true;
    }
}
