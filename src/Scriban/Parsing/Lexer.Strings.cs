namespace Scriban.Parsing;

/// <summary>String literals: where they end and whether their escapes are sound. The parser decodes them.</summary>
internal sealed partial class Lexer
{
    private const string SimpleEscapes = "0'\"\\bfnrtv";

    private void ReadString()
    {
        var start = _cursor.Position;
        var quote = _cursor.Current;
        var end = _cursor.Take();
        while (true)
        {
            switch (_cursor.Current)
            {
                case '\\':
                    end = SkipEscape(SimpleEscapes);
                    break;
                case '\0':
                    AddError($"Unexpected end of file while parsing a string not terminated by a {quote}", end, end);
                    return;
                default:
                    var isEnd = _cursor.Current == quote;
                    end = _cursor.Take();
                    if (isEnd)
                    {
                        Emit(TokenType.String, start, end);
                        return;
                    }

                    break;
            }
        }
    }

    private void ReadVerbatimString()
    {
        var start = _cursor.Position;
        var quote = _cursor.Current;
        var end = _cursor.Take();
        while (_cursor.Current != '\0')
        {
            var isQuote = _cursor.Current == quote;
            end = _cursor.Take();
            if (isQuote)
            {
                if (_cursor.Current != quote)
                {
                    Emit(TokenType.VerbatimString, start, end);
                    return;
                }

                // A doubled quote stands for one inside the string.
                end = _cursor.Take();
            }
        }

        AddError($"Unexpected end of file while parsing a verbatim string not terminated by a {quote}", end, end);
    }

    /// <summary>
    /// Reads an interpolated string up to its end or its next brace. Called at the <c>$</c> and again at
    /// each brace that closes an expression in it.
    /// </summary>
    private void ReadInterpolatedString()
    {
        var start = _cursor.Position;
        var isContinuation = _cursor.Current == '}';
        if (!isContinuation)
        {
            _cursor.Advance();
        }

        var quote = isContinuation ? _interpolations.Peek() : _cursor.Current;
        var end = _cursor.Take();
        while (true)
        {
            switch (_cursor.Current)
            {
                case '\\':
                    end = SkipEscape(SimpleEscapes + "{");
                    break;
                case '\0':
                    AddError($"Unexpected end of file while parsing a string not terminated by a {quote}", end, end);
                    return;
                case '{':
                    Emit(isContinuation ? TokenType.ContinuationInterpolatedString : TokenType.BeginInterpolatedString, start, _cursor.Take());
                    if (!isContinuation)
                    {
                        _interpolations.Push(quote);
                    }

                    _interpolationOpened = true;
                    return;
                default:
                    var isEnd = _cursor.Current == quote;
                    end = _cursor.Take();
                    if (!isEnd)
                    {
                        break;
                    }

                    if (isContinuation)
                    {
                        _interpolations.Pop();
                    }

                    Emit(isContinuation ? TokenType.EndingInterpolatedString : TokenType.InterpolatedString, start, end);
                    return;
            }
        }
    }

    /// <summary>Steps over a backslash escape and returns the position of its last character.</summary>
    private TextPosition SkipEscape(string simpleEscapes)
    {
        var end = _cursor.Take();
        var escape = _cursor.Current;
        if (escape is '\n' or '\r')
        {
            end = _cursor.Take();
            if (escape == '\r' && _cursor.Current == '\n')
            {
                end = _cursor.Take();
            }

            return end;
        }

        if (escape != '\0' && simpleEscapes.Contains(escape))
        {
            return _cursor.Take();
        }

        if (escape is 'u' or 'x')
        {
            var digits = escape == 'u' ? 4 : 2;
            end = _cursor.Take();
            while (digits > 0 && char.IsAsciiHexDigit(_cursor.Current))
            {
                end = _cursor.Take();
                digits--;
            }

            if (digits == 0)
            {
                return end;
            }

            AddError(
                escape == 'u'
                    ? $"Unexpected hex number `{_cursor.Current}` following `\\u`. Expecting `\\u0000` to `\\uffff`."
                    : $"Unexpected hex number `{_cursor.Current}` following `\\x`. Expecting `\\x00` to `\\xff`",
                _cursor.Position,
                _cursor.Position);
        }

        AddError(
            $"Unexpected escape character `{_cursor.Current}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed",
            _cursor.Position,
            _cursor.Position);
        return end;
    }
}
