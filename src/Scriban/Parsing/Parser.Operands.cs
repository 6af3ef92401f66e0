using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Operands and what belongs to them: members, indexers, names of arguments, assignments.</summary>
internal sealed partial class Parser
{
    private ScriptExpression? ParseOperand() => _current.Type switch
    {
        TokenType.Identifier or TokenType.IdentifierSpecial => ParseVariable(),
        TokenType.Integer => ParseInteger(),
        TokenType.HexaInteger => ParseHexadecimal(),
        TokenType.BinaryInteger => ParseBinaryNumber(),
        TokenType.Float => ParseFloat(),
        TokenType.String => ParseString(),
        TokenType.BeginInterpolatedString or TokenType.InterpolatedString => ParseInterpolatedString(),
        TokenType.ContinuationInterpolatedString => ParseStringPart(),
        TokenType.VerbatimString => ParseVerbatimString(),
        TokenType.OpenParen => ParseParenthesis(),
        TokenType.OpenBrace => ParseObject(),
        TokenType.OpenInterpolatedBrace => ParseInterpolatedExpression(),
        TokenType.OpenBracket => ParseArray(),
        TokenType.DoublePlus or TokenType.DoubleMinus => ParseIncrement(),
        _ when IsStartOfUnary() => ParseUnary(),
        _ => null,
    };

    /// <summary>Members, postfix operators and indexers.</summary>
    private Step ReadPath(ExpressionState state)
    {
        if (_current.Type is TokenType.Dot or TokenType.QuestionDot)
        {
            return ReadMember(state);
        }

        if (_current.Type is TokenType.DoublePlus or TokenType.DoubleMinus)
        {
            if (state.Left is not IScriptVariablePath)
            {
                LogError("The operand of an increment or decrement operator must be a variable, property or indexer");
            }

            var op = _current.Type == TokenType.DoublePlus ? ScriptUnaryOperator.Increment : ScriptUnaryOperator.Decrement;
            state.Left = new ScriptIncrementDecrementExpression
            {
                Right = state.Left,
                Span = state.Left!.Span,
                OperatorToken = TakeToken(),
                Operator = op,
                Post = true,
            };
        }

        if (_current.Type == TokenType.OpenBracket && !FollowsWhiteSpace &&
            state.Left is IScriptVariablePath or ScriptLiteral or ScriptFunctionCall)
        {
            return ReadIndexer(state);
        }

        var isAliased = state.Parent is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias };
        return state.InnerMode == ExpressionMode.Basic || isAliased ? Step.Done : Step.None;
    }

    private Step ReadMember(ExpressionState state)
    {
        if (PeekToken() is { Type: not TokenType.Identifier } next)
        {
            LogError(next, $"Invalid token `{next.Type}`. The dot operator is expected to be followed by a plain identifier");
            state.IsFinished = true;
            return Step.Failed;
        }

        var dot = TakeToken();
        var isEmptyTest = TextOf(_current) is "empty" or "blank" && PeekToken().Type == TokenType.Question;
        var member = isEmptyTest ? new ScriptIsEmptyExpression() : new ScriptMemberExpression();
        member.Span = state.Left!.Span;
        member.Target = state.Left;
        member.DotToken = dot;
        if (!isEmptyTest && state.Left is ScriptMemberExpression { IsNullConditional: true })
        {
            // After `?.` the rest of the path gives null too.
            dot.TokenType = TokenType.QuestionDot;
        }

        if (ParseVariable() is not ScriptVariable name)
        {
            LogError("Unexpected literal member `{member}`");
            return Step.Failed;
        }

        member.Member = name;
        if (member is ScriptIsEmptyExpression test)
        {
            test.QuestionToken = ExpectToken(TokenType.Question);
        }

        state.Left = Close(member);
        return Step.Again;
    }

    private Step ReadIndexer(ExpressionState state)
    {
        var indexer = Open(new ScriptIndexerExpression());
        indexer.Span = state.Left!.Span;
        indexer.Target = state.Left;
        indexer.OpenBracket = ExpectToken(TokenType.OpenBracket);
        indexer.Index = ExpectExpression(indexer, state.Call, 0, $"Expecting <index_expression> instead of `{LogTextOf(_current)}`", state.InnerMode);
        if (_current.Type == TokenType.CloseBracket)
        {
            indexer.CloseBracket = TakeToken();
        }
        else
        {
            LogError($"Unexpected `{LogTextOf(_current)}`. Expecting ']'");
        }

        state.Left = Close(indexer);
        return Step.Again;
    }

    /// <summary>Named arguments, inline functions and assignments.</summary>
    private Step ReadAssignment(ExpressionState state)
    {
        if (_current.Type == TokenType.Colon && state.InnerMode != ExpressionMode.NoNamedArgument)
        {
            ReadNamedArgument(state);
            return Step.Done;
        }

        if (_current.Type == TokenType.Equal && AsDeclaration(state.Left!) is { } declaration)
        {
            if (_expressionLevel > 1 || !state.AllowAssignment)
            {
                LogError(state.Left!, "Creating a function is only allowed for a top level assignment");
            }

            declaration.EqualToken = TakeToken();
            declaration.Body = ParseExpressionStatement();
            SetEnd(declaration, declaration.Body.Span.End);
            state.Left = new FunctionDeclaration(declaration) { Span = declaration.Span };
            return Step.Done;
        }

        if (_current.Type is not (TokenType.Equal or TokenType.PlusEqual or TokenType.MinusEqual or TokenType.AsteriskEqual
            or TokenType.DivideEqual or TokenType.DoubleDivideEqual or TokenType.PercentEqual))
        {
            return Step.None;
        }

        var assign = Open(new ScriptAssignExpression());
        assign.Span = assign.Span with { Start = state.Left!.Span.Start };
        if (state.Left is not IScriptVariablePath || state.Call is not null || _expressionLevel > 1 || !state.AllowAssignment)
        {
            LogError(assign, "Expression is only allowed for a top level assignment");
        }

        assign.EqualToken = TakeToken();
        assign.Target = state.Left;
        assign.Value = ExpectExpression(assign, state.OuterCall);
        state.Left = Close(assign);
        return Step.Done;
    }

    private void ReadNamedArgument(ExpressionState state)
    {
        if (state.Left is not ScriptVariable name)
        {
            Log(state.Left!.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return;
        }

        var argument = Open(new ScriptNamedArgument());
        argument.Name = name;
        argument.ColonToken = TakeToken();
        argument.Value = ExpectExpression(state.Parent);
        state.Left = Close(argument);
    }
}
