using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Expressions. An operand is read, then whatever may follow it; an operand that follows without an operator
/// between makes the first one a function and the rest its arguments.
/// </summary>
internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;
    private const int IncrementPrecedence = 210;

    private int _expressionLevel;

    private enum ExpressionMode
    {
        Default,

        /// <summary>A colon ends the expression: the branches of <c>?:</c>.</summary>
        NoNamedArgument,

        /// <summary>Only an operand with its members and indexers.</summary>
        Basic,

        /// <summary><c>||</c> separates the values of a <c>when</c>.</summary>
        When,
    }

    /// <summary>What to do after a step of reading an expression.</summary>
    private enum Step
    {
        None,
        Again,
        NextOperand,
        Done,
        Failed,
    }

    private ScriptExpression? ExpectExpression(
        ScriptNode parent,
        ScriptExpression? outerCall = null,
        int precedence = 0,
        string? message = null,
        ExpressionMode mode = ExpressionMode.Default,
        bool allowAssignment = true)
    {
        if (IsStartOfExpression())
        {
            return ParseExpression(parent, outerCall, precedence, mode, allowAssignment);
        }

        LogError(parent, CurrentSpan, message ?? $"Expecting <expression> instead of `{LogTextOf(_current)}`");
        return null;
    }

    private ScriptExpression? ParseExpression(
        ScriptNode parent,
        ScriptExpression? outerCall = null,
        int precedence = 0,
        ExpressionMode mode = ExpressionMode.Default,
        bool allowAssignment = true)
    {
        var state = new ExpressionState(parent, outerCall, precedence, mode, allowAssignment);
        var depth = _depth;
        _expressionLevel++;
        EnterLevel();
        try
        {
            return ReadOperands(state);
        }
        finally
        {
            _depth = depth;
            _expressionLevel--;
        }
    }

    private ScriptExpression? ReadOperands(ExpressionState state)
    {
        while (true)
        {
            state.IsClosed = false;
            if (!ReadOperand(state))
            {
                return null;
            }

            if (state.IsFinished)
            {
                return state.Left;
            }

            var step = Step.Again;
            while (step == Step.Again && !state.HasAnonymousFunction)
            {
                step = ReadAfterOperand(state);
            }

            switch (step)
            {
                case Step.NextOperand:
                    continue;
                case Step.Failed:
                    return state.IsFinished ? state.Left : null;
            }

            if (state.Call is { } call)
            {
                AddArgument(call, state.Left!);
                return call;
            }

            return state.IsClosed ? state.Left : Close(state.Left!);
        }
    }

    private bool ReadOperand(ExpressionState state)
    {
        state.Left = ParseOperand();
        state.Operands++;
        if (state.Left is null)
        {
            LogError(state.Call is null
                ? $"Unexpected token `{LogTextOf(_current)}` while parsing expression"
                : $"Unexpected token `{LogTextOf(_current)}` while parsing function call `{state.Call}`");
            return false;
        }

        state.HasAnonymousFunction |= state.Left is ScriptAnonymousFunction;
        if (Equals(state.Left, ScriptVariable.BlockDelegate))
        {
            if (state.Operands != 1 || _expressionLevel > 1)
            {
                LogError("Cannot use block delegate $$ in a nested expression");
            }

            if (state.Parent is not ScriptExpressionStatement)
            {
                LogError(state.Parent, "Cannot use block delegate $$ outside an expression statement");
            }

            state.IsFinished = true;
        }

        return true;
    }

    /// <summary>Tries in order everything that can follow an operand.</summary>
    private Step ReadAfterOperand(ExpressionState state)
    {
        if (_current.Type is TokenType.EndingInterpolatedString or TokenType.CloseInterpolatedBrace
            or TokenType.ContinuationInterpolatedString or TokenType.OpenInterpolatedBrace)
        {
            return Step.Done;
        }

        var step = ReadPath(state);
        if (step == Step.None)
        {
            step = ReadAssignment(state);
        }

        if (step == Step.None)
        {
            step = ReadBinary(state);
        }

        if (step == Step.None)
        {
            step = ReadConditional(state);
        }

        if (step == Step.None)
        {
            step = ReadArguments(state);
        }

        return step == Step.None ? ReadPipe(state) : step;
    }

    private Step ReadBinary(ExpressionState state)
    {
        if (!ScriptBinaryOperatorExtensions.TryGet(_current.Type, out var op, out var precedence))
        {
            return Step.None;
        }

        if (state.Mode == ExpressionMode.When && op == ScriptBinaryOperator.Or)
        {
            return Step.Done;
        }

        if (precedence <= state.Precedence)
        {
            if (state.EnteringPrecedence != 0)
            {
                return Step.Done;
            }

            state.Precedence = 0;
            return Step.Again;
        }

        EnterLevel();
        var binary = Open(new ScriptBinaryExpression());
        binary.Span = state.Left!.Span;
        binary.Left = state.Left;
        binary.Operator = op;
        binary.OperatorToken = TakeToken();
        binary.Right = ExpectExpression(
            binary,
            state.Call ?? state.OuterCall,
            precedence,
            $"Expecting an <expression> to the right of the operator instead of `{LogTextOf(_current)}`",
            state.InnerMode);
        state.Left = Close(binary);
        return Step.Again;
    }

    private Step ReadConditional(ExpressionState state)
    {
        if (_current.Type != TokenType.Question)
        {
            return Step.None;
        }

        if (state.Precedence > 0)
        {
            return Step.Done;
        }

        if (state.Call is { } call)
        {
            call.Arguments.Add(state.Left!);
            state.Left = Close(call);
            state.Call = null;
        }

        var conditional = Open(new ScriptConditionalExpression());
        conditional.Span = state.Left!.Span;
        conditional.Condition = state.Left;
        conditional.QuestionToken = ExpectToken(TokenType.Question);
        conditional.ThenValue = ExpectExpression(conditional, mode: ExpressionMode.NoNamedArgument);
        conditional.ColonToken = ExpectToken(TokenType.Colon);
        conditional.ElseValue = ExpectExpression(conditional, mode: ExpressionMode.NoNamedArgument);
        state.Left = Close(conditional);
        return Step.Done;
    }

    private Step ReadPipe(ExpressionState state)
    {
        if (state.EnteringPrecedence > 0)
        {
            return Step.Done;
        }

        if (state.Parent is ScriptPipeCall && state.Call is null && state.Left is IScriptVariablePath)
        {
            // A name after a pipe is a function even without arguments.
            state.Left = new ScriptFunctionCall { Span = state.Left.Span, Target = state.Left };
        }

        if (!IsPipe)
        {
            return Step.Done;
        }

        if (state.Call is { } call)
        {
            call.Arguments.Add(state.Left!);
            state.Left = call;
            state.Call = null;
        }

        var pipe = Open(new ScriptPipeCall());
        pipe.Span = pipe.Span with { Start = state.Left!.Span.Start };
        pipe.From = state.Left;
        _newLinesIgnored++;
        pipe.PipeToken = TakeToken();
        _newLinesIgnored--;
        pipe.To = ExpectExpression(pipe);
        state.Left = Close(pipe);
        state.IsFinished = true;
        return Step.Failed;
    }

    private bool IsPipe => _current.Type is TokenType.VerticalBar or TokenType.PipeGreater;

    private static void AddArgument(ScriptFunctionCall call, ScriptExpression argument)
    {
        call.Arguments.Add(argument);
        SetEnd(call, argument.Span.End);
    }

    private bool IsStartOfExpression() => IsStartOfUnary() || _current.Type is
        TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.Integer or TokenType.HexaInteger or
        TokenType.BinaryInteger or TokenType.Float or TokenType.VerbatimString or TokenType.OpenParen or
        TokenType.OpenBrace or TokenType.OpenBracket || _current.Type.IsString();

    private bool IsStartOfUnary() => _current.Type is
        TokenType.Exclamation or TokenType.Minus or TokenType.Plus or TokenType.Arroba or TokenType.Caret or
        TokenType.DoublePlus or TokenType.DoubleMinus;

    private bool FollowsWhiteSpace => _current.Start.Offset > 0 && char.IsWhiteSpace(_lexer.Text[_current.Start.Offset - 1]);
}
