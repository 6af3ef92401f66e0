using System.Globalization;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Variables, brackets, unary operators: operands that are not literals.</summary>
internal sealed partial class Parser
{
    private ScriptExpression ParseVariable()
    {
        var token = _current;
        var text = TextOf(token);
        switch (text)
        {
            case "null":
                return ParseConstant(null);
            case "true":
                return ParseConstant(true);
            case "false":
                return ParseConstant(false);
            case "do":
                var anonymous = Open(new ScriptAnonymousFunction());
                anonymous.Function = ParseFunction(isAnonymous: true);
                return Close(anonymous);
            case "this":
                var self = Open(new ScriptThisExpression());
                self.ThisKeyword = ExpectKeyword("this");
                return Close(self);
        }

        NextToken();
        var span = SpanOf(token);
        if (text[0] != '$')
        {
            if (text is "for" or "while" && _current.Type == TokenType.Dot)
            {
                CheckLoopVariable(token, text);
            }

            return new ScriptVariableGlobal(text) { Span = span };
        }

        var name = text[1..];
        if (int.TryParse(name, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index))
        {
            return new ScriptIndexerExpression
            {
                Span = span,
                Target = new ScriptVariableLocal(ScriptVariable.Arguments.BaseName) { Span = span },
                Index = new ScriptLiteral(index) { Span = span },
            };
        }

        return new ScriptVariableLocal(name) { Span = span };
    }

    private ScriptLiteral ParseConstant(object? value)
    {
        var literal = Open(new ScriptLiteral(value));
        NextToken();
        return Close(literal);
    }

    private void CheckLoopVariable(Token token, string loop)
    {
        var member = PeekToken();
        if (member.Type != TokenType.Identifier)
        {
            LogError(token, $"Invalid token `{LogTextOf(_current)}`. The loop variable <{loop}> dot must be followed by an identifier");
            return;
        }

        var name = TextOf(member);
        switch (name)
        {
            case "first" or "even" or "odd" or "index":
            case "last" or "changed" or "length" or "rindex" when loop == "for":
                break;
            case "last" or "changed" or "length" or "rindex" or "col":
                LogError(token, $"The loop variable <{loop}.{name}> is invalid");
                break;
            default:
                LogError(token, $"The loop variable <{loop}.{name}> is not supported");
                break;
        }
    }

    private ScriptNestedExpression ParseParenthesis()
    {
        var nested = Open(new ScriptNestedExpression());
        nested.OpenParen = ExpectToken(TokenType.OpenParen);
        nested.Expression = ExpectExpression(nested);
        if (_current.Type == TokenType.CloseParen)
        {
            nested.CloseParen = TakeToken();
        }
        else
        {
            LogError($"Invalid token `{LogTextOf(_current)}`. Expecting a closing `)`.");
        }

        return Close(nested);
    }

    private ScriptArrayInitializerExpression ParseArray()
    {
        EnterLevel();
        var array = Open(new ScriptArrayInitializerExpression());
        _newLinesIgnored++;
        array.OpenBracketToken = ExpectToken(TokenType.OpenBracket);
        while (_current.Type != TokenType.CloseBracket && ExpectExpression(array) is { } item)
        {
            array.Values.Add(item);
            if (_current.Type != TokenType.Comma)
            {
                break;
            }

            NextToken();
        }

        _newLinesIgnored--;
        array.CloseBracketToken = ExpectToken(TokenType.CloseBracket);
        _depth--;
        return Close(array);
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        var result = Open(new ScriptObjectInitializerExpression());
        _newLinesIgnored++;
        result.OpenBrace = ExpectToken(TokenType.OpenBrace);
        var isSound = true;
        var expectsMember = true;
        while (isSound && _current.Type != TokenType.CloseBrace)
        {
            isSound = ParseObjectMember(result, expectsMember);
            expectsMember = _current.Type == TokenType.Comma;
            if (isSound && expectsMember)
            {
                NextToken();
            }
        }

        _newLinesIgnored--;
        if (isSound)
        {
            result.CloseBrace = ExpectToken(TokenType.CloseBrace);
        }

        return Close(result);
    }

    private bool ParseObjectMember(ScriptObjectInitializerExpression owner, bool isExpected)
    {
        if (!isExpected || (_current.Type != TokenType.Identifier && !_current.Type.IsString()))
        {
            LogError($"Unexpected token `{LogTextOf(_current)}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return false;
        }

        var start = _current;
        var member = Open(new ScriptObjectMember());
        var name = ParseOperand();
        switch (name)
        {
            case ScriptLiteral { Value: string } or ScriptVariableGlobal:
                break;
            case ScriptLiteral literal:
                LogError(start, $"Invalid literal member `{literal.Value}/{literal.Value?.GetType()}` found for object initializer member name. Only literal string or identifier name are allowed");
                return false;
            case ScriptVariable:
                LogError("Expecting a simple identifier for member names");
                return false;
            default:
                LogError(start, $"Unexpected member type `{name}/{(name is null ? "unknown" : SyntaxNames.Of(name).Name)}` found for object initializer member name");
                return false;
        }

        if (_current.Type != TokenType.Colon)
        {
            LogError($"Unexpected token `{LogTextOf(_current)}` Expecting a colon : after identifier `{(name as ScriptVariable)?.Name}` for object initializer member name");
            return false;
        }

        member.ColonToken = TakeToken();
        member.Name = name;
        if (!IsStartOfExpression())
        {
            LogError($"Unexpected token `{LogTextOf(_current)}`. Expecting an expression for the value of the member.");
            return false;
        }

        if (ParseExpression(owner) is not { } value)
        {
            return false;
        }

        member.Value = value;
        owner.Members.Add(Close(member));
        return true;
    }

    private ScriptIncrementDecrementExpression ParseIncrement()
    {
        var expression = Open(new ScriptIncrementDecrementExpression());
        expression.Operator = _current.Type == TokenType.DoublePlus ? ScriptUnaryOperator.Increment : ScriptUnaryOperator.Decrement;
        expression.OperatorToken = TakeToken();
        expression.Right = ExpectExpression(expression, null, IncrementPrecedence);
        if (expression.Right is not IScriptVariablePath)
        {
            LogError("The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        return Close(expression);
    }

    private ScriptUnaryExpression ParseUnary()
    {
        var expression = Open(new ScriptUnaryExpression());
        expression.Operator = _current.Type switch
        {
            TokenType.Exclamation => ScriptUnaryOperator.Not,
            TokenType.Minus => ScriptUnaryOperator.Negate,
            TokenType.Plus => ScriptUnaryOperator.Plus,
            TokenType.Arroba => ScriptUnaryOperator.FunctionAlias,
            _ => ScriptUnaryOperator.FunctionParametersExpand,
        };
        expression.OperatorToken = TakeToken();
        expression.Right = ExpectExpression(expression, null, UnaryPrecedence);
        return Close(expression);
    }
}
