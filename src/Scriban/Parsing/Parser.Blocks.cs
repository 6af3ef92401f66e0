using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Blocks of statements and the marks around code.</summary>
internal sealed partial class Parser
{
    private ScriptBlockStatement? _block;
    private int _blockLevel;

    /// <summary>What a statement means for the block it stands in.</summary>
    private enum Flow
    {
        Next,
        EndOfBlock,

        /// <summary>The block ends at a branch that belongs to nothing, which has been reported.</summary>
        Misplaced,
        Stop,
    }

    private ScriptBlockStatement ParseBlock(ScriptNode parent, bool expectsEndOfStatement = true)
    {
        _blockLevel++;
        EnterLevel();
        var outer = _block;
        var block = _block = Open(new ScriptBlockStatement());
        try
        {
            var flow = Flow.Next;
            while (flow == Flow.Next)
            {
                flow = ParseStatement(parent, expectsEndOfStatement, out var statement);
                if (statement is not null && flow is (Flow.Next or Flow.EndOfBlock))
                {
                    block.Statements.Add(statement);
                }
            }

            if (flow == Flow.EndOfBlock && _blockLevel == 1)
            {
                LogError(parent, new SourceSpan(_lexer.SourcePath, _previous.End, _previous.End), "Found <end> statement without a corresponding beginning of a block");
            }
            else if (flow == Flow.Stop && _blockLevel > 1)
            {
                LogError(parent, SpanOf(_previous), "The <end> statement was not found");
            }
        }
        finally
        {
            _block = outer;
            _depth--;
            _blockLevel--;
        }

        return Close(block);
    }

    private Flow ParseStatement(ScriptNode parent, bool expectsEndOfStatement, out ScriptStatement? statement)
    {
        statement = null;
        while (!_isGivenUp)
        {
            switch (_current.Type)
            {
                case TokenType.Eof:
                    return Flow.Stop;
                case TokenType.Raw or TokenType.Escape:
                    statement = ParseRaw();
                    if (parent is not ScriptCaseStatement)
                    {
                        return Flow.Next;
                    }

                    // Text between `case` and its first `when` is dropped.
                    statement = null;
                    continue;
                case TokenType.CodeEnter or TokenType.CodeExit or TokenType.EscapeEnter or TokenType.EscapeExit:
                    statement = ParseMark();
                    return Flow.Next;
                case TokenType.FrontMatterMarker when _inFrontMatter:
                    return EndFrontMatter(parent);
                case TokenType.FrontMatterMarker:
                    LogError($"Unexpected frontmatter marker `{FrontMatterMarker}` while not inside a frontmatter");
                    NextToken();
                    return Flow.Next;
            }

            if (!_inCode)
            {
                LogError($"Unexpected token {LogTextOf(_current)} while not in a code block {{ ... }}");
                return Flow.Stop;
            }

            switch (_current.Type)
            {
                case TokenType.NewLine or TokenType.SemiColon:
                    NextToken();
                    continue;
                case TokenType.Identifier or TokenType.IdentifierSpecial:
                    return ParseWord(parent, expectsEndOfStatement, out statement);
            }

            if (!IsStartOfExpression())
            {
                LogError($"Unexpected token {LogTextOf(_current)}");
                return Flow.Stop;
            }

            statement = ParseExpressionStatement();
            return Flow.Next;
        }

        return Flow.Stop;
    }

    private Flow EndFrontMatter(ScriptNode parent)
    {
        _inFrontMatter = _inCode = false;
        if (parent is ScriptFrontMatter frontMatter)
        {
            frontMatter.EndMarker = TakeToken();
            Close(frontMatter);
            frontMatter.TextPositionAfterEndMarker = _current.Start;
        }

        _mode = ScriptMode.Default;
        return Flow.Stop;
    }

    private ScriptRawStatement ParseRaw()
    {
        var raw = Open(new ScriptRawStatement { IsEscape = _current.Type == TokenType.Escape });
        var (start, end) = (_current.Start, _current.End);
        NextToken();
        SetEnd(raw, end);
        raw.Text = new ScriptStringSlice(_lexer.Text, start.Offset, end.Offset - start.Offset + 1);
        return raw;
    }

    private ScriptEscapeStatement ParseMark()
    {
        var isCode = _current.Type is TokenType.CodeEnter or TokenType.CodeExit;
        var isEnter = _current.Type is TokenType.CodeEnter or TokenType.EscapeEnter;
        CheckMark(isCode, isEnter);
        _inCode = _current.Type == TokenType.CodeEnter;

        var mark = Open(new ScriptEscapeStatement { IsEntering = isEnter });
        var text = TextOf(_current);
        mark.WhitespaceMode = text[isEnter ? ^1 : 0] switch
        {
            '-' => ScriptWhitespaceMode.Greedy,
            '~' => ScriptWhitespaceMode.NonGreedy,
            _ => ScriptWhitespaceMode.None,
        };
        mark.EscapeCount = isCode ? 0 : text.Count(c => c == '%');
        NextToken();
        if (_inCode && _block?.Statements is [.., ScriptRawStatement raw])
        {
            mark.Indent = IndentBefore(raw);
        }

        return Close(mark);
    }

    private void CheckMark(bool isCode, bool isEnter)
    {
        if (!isCode)
        {
            return;
        }

        if (isEnter)
        {
            if (_inCode)
            {
                LogError("Unexpected token while already in a code block");
            }
        }
        else if (!_inCode)
        {
            LogError("Unexpected code block exit '}}' while no code block enter '{{' has been found");
        }
        else if (_mode == ScriptMode.ScriptOnly)
        {
            LogError("Unexpected code clock exit '}}' while parsing in script only mode. '}}' is not allowed.");
        }
    }

    /// <summary>The white space from the start of the line to a mark, or nothing where other text is between.</summary>
    private static string IndentBefore(ScriptRawStatement raw)
    {
        var text = raw.Text.FullText!;
        var end = raw.Text.Index + raw.Text.Length;
        var start = end;
        while (start > 0 && text[start - 1] != '\n')
        {
            start--;
            if (!char.IsWhiteSpace(text[start]))
            {
                return string.Empty;
            }
        }

        return text[start..end];
    }

    private bool ExpectEndOfStatement()
    {
        switch (_current.Type)
        {
            case TokenType.NewLine or TokenType.SemiColon:
                NextToken();
                return true;
            case TokenType.CodeExit or TokenType.Eof:
                return true;
        }

        LogError($"Invalid token found `{LogTextOf(_current)}`. Expecting <EOL>/end of line.");
        _isGivenUp = true;
        return false;
    }
}
