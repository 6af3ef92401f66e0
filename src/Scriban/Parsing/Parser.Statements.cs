using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Statements that begin with a word of the language.</summary>
internal sealed partial class Parser
{
    private Flow ParseWord(ScriptNode parent, bool expectsEndOfStatement, out ScriptStatement? statement)
    {
        var word = TextOf(_current);
        switch (word)
        {
            case "end":
                statement = ParseEnd(expectsEndOfStatement);
                return Flow.EndOfBlock;
            case "when":
                return ParseWhenIn(parent, out statement);
            case "else":
                statement = null;
                return ParseElseIn(parent);
        }

        if (parent is ScriptCaseStatement)
        {
            LogError($"Unexpected statement/expression `{LogTextOf(_current)}` in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        statement = word switch
        {
            "if" => ParseIf(null),
            "case" => ParseCase(),
            "for" when PeekToken().Type != TokenType.Dot => ParseFor(),
            "while" when PeekToken().Type != TokenType.Dot => ParseWhile(),
            "tablerow" when PeekToken().Type != TokenType.Dot => ParseTableRow(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseBreak(),
            "continue" => ParseContinue(),
            "func" => ParseFunction(isAnonymous: false),
            "ret" => ParseReturn(),
            "capture" => ParseCapture(),
            _ => ParseExpressionStatement(),
        };
        return Flow.Next;
    }

    private ScriptEndStatement ParseEnd(bool expectsEndOfStatement)
    {
        var end = Open(new ScriptEndStatement { ExpectEos = expectsEndOfStatement });
        end.EndKeyword = ExpectKeyword("end");
        if (expectsEndOfStatement)
        {
            ExpectEndOfStatement();
        }

        return Close(end);
    }

    private ScriptForStatement ParseFor()
    {
        var statement = Open(new ScriptForStatement());
        statement.ForOrTableRowKeyword = ExpectKeyword("for");
        statement.Variable = ExpectExpression(statement, mode: ExpressionMode.Basic);
        if (statement.Variable is null)
        {
            return Close(statement);
        }

        if (statement.Variable is not IScriptVariablePath)
        {
            LogError(statement, $"Expecting a variable instead of `{statement.Variable}`");
        }

        if (IsWord("in"))
        {
            statement.InKeyword = ExpectKeyword("in");
        }
        else
        {
            LogError(statement, $"Expecting 'in' word instead of `{LogTextOf(_current)}`");
        }

        statement.Iterator = ExpectExpression(statement);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    private ScriptExpressionStatement ParseTableRow()
    {
        LogError("The `tablerow` statement is not supported. Use `for` instead.");
        _isGivenUp = true;
        return Open(new ScriptExpressionStatement());
    }

    private ScriptWhileStatement ParseWhile()
    {
        var statement = Open(new ScriptWhileStatement());
        statement.WhileKeyword = ExpectKeyword("while");
        statement.Condition = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    private ScriptWithStatement ParseWith()
    {
        var statement = Open(new ScriptWithStatement());
        statement.WithKeyword = ExpectKeyword("with");
        statement.Name = ExpectExpression(statement);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    private ScriptWrapStatement ParseWrap()
    {
        var statement = Open(new ScriptWrapStatement());
        statement.WrapKeyword = ExpectKeyword("wrap");
        statement.Target = ExpectExpression(statement);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    private ScriptCaptureStatement ParseCapture()
    {
        var statement = Open(new ScriptCaptureStatement());
        statement.CaptureKeyword = ExpectKeyword("capture");
        statement.Target = ExpectExpression(statement);
        ExpectEndOfStatement();
        statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptImportStatement ParseImport()
    {
        var statement = Open(new ScriptImportStatement());
        statement.ImportKeyword = ExpectKeyword("import");
        statement.Expression = ExpectExpression(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptReadOnlyStatement ParseReadOnly()
    {
        var statement = Open(new ScriptReadOnlyStatement());
        statement.ReadOnlyKeyword = ExpectKeyword("readonly");
        statement.Variable = ExpectVariable(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptBreakStatement ParseBreak()
    {
        var statement = Open(new ScriptBreakStatement());
        statement.BreakKeyword = ExpectKeyword("break");
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptContinueStatement ParseContinue()
    {
        var statement = Open(new ScriptContinueStatement());
        statement.ContinueKeyword = ExpectKeyword("continue");
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptReturnStatement ParseReturn()
    {
        var statement = Open(new ScriptReturnStatement());
        statement.RetKeyword = ExpectKeyword("ret");
        if (IsStartOfExpression())
        {
            statement.Expression = ParseExpression(statement);
        }

        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptStatement ParseExpressionStatement()
    {
        var statement = Open(new ScriptExpressionStatement());
        var expression = ExpectExpression(statement);
        if (expression is FunctionDeclaration declaration)
        {
            return declaration.Function;
        }

        statement.Expression = expression;
        if (expression is not null)
        {
            ExpectEndOfStatement();
        }

        return Close(statement);
    }
}
