using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>The branches of <c>if</c> and <c>case</c>.</summary>
internal sealed partial class Parser
{
    private ScriptIfStatement ParseIf(ScriptKeyword? elseKeyword)
    {
        var statement = Open(new ScriptIfStatement());
        statement.ElseKeyword = elseKeyword;
        statement.IfKeyword = ExpectKeyword("if");
        statement.Condition = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Then = ParseBlock(statement);
        }

        return Close(statement);
    }

    private ScriptConditionStatement ParseElse()
    {
        if (PeekToken() is { Type: TokenType.Identifier } next && TextOf(next) == "if")
        {
            return ParseIf(ExpectKeyword("else"));
        }

        var statement = Open(new ScriptElseStatement());
        statement.ElseKeyword = ExpectKeyword("else");
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    /// <summary>An <c>else</c> ends the block before it and becomes a part of that block's owner.</summary>
    private Flow ParseElseIn(ScriptNode parent)
    {
        var start = _current;
        var branch = ParseElse();
        switch (parent, branch)
        {
            case (ScriptIfStatement owner, _):
                owner.Else = branch;
                break;
            case (ScriptWhenStatement owner, _):
                owner.Next = branch;
                break;
            case (ScriptForStatement owner, ScriptElseStatement last):
                owner.Else = last;
                break;
            case (ScriptForStatement, _):
                Log(branch.Span, "Invalid if/else combination within a for statement.");
                break;
            default:
                LogError(start, "A else condition must be preceded by another if/else/when condition or a for loop.");
                return Flow.Misplaced;
        }

        return Flow.EndOfBlock;
    }

    private ScriptCaseStatement ParseCase()
    {
        var statement = Open(new ScriptCaseStatement());
        statement.CaseKeyword = ExpectKeyword("case");
        statement.Value = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }

    private Flow ParseWhenIn(ScriptNode parent, out ScriptStatement? statement)
    {
        var start = _current;
        var branch = ParseWhen();
        statement = null;
        switch (parent)
        {
            case ScriptWhenStatement owner:
                owner.Next = branch;
                break;
            case ScriptCaseStatement:
                statement = branch;
                break;
            default:
                LogError(start, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
                return Flow.Misplaced;
        }

        return Flow.EndOfBlock;
    }

    private ScriptWhenStatement ParseWhen()
    {
        var statement = Open(new ScriptWhenStatement());
        statement.WhenKeyword = ExpectKeyword("when");
        while (IsStartOfExpression() && ParseExpression(statement, mode: ExpressionMode.When, allowAssignment: false) is { } value)
        {
            statement.Values.Add(value);
            if (_current.Type is TokenType.Comma or TokenType.DoubleVerticalBar)
            {
                NextToken();
            }
        }

        if (statement.Values.Count == 0)
        {
            LogError("When is expecting at least one value.");
        }

        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement);
        }

        return Close(statement);
    }
}
