namespace Scriban.Parsing;

/// <summary>The tokens inside code blocks, strings and numbers excepted.</summary>
internal sealed partial class Lexer
{
    private static bool StartsIdentifier(char c) => c == '_' || char.IsLetter(c);

    private static bool ContinuesIdentifier(char c) => StartsIdentifier(c) || char.IsDigit(c);

    /// <summary>Reads one token; false when only white space or a comment was there.</summary>
    private bool ReadCode()
    {
        var start = _cursor.Position;
        if (_interpolationOpened)
        {
            _interpolationOpened = false;
            var brace = new TextPosition(start.Offset - 1, start.Line, start.Column - 1);
            return Emit(TokenType.OpenInterpolatedBrace, brace, brace);
        }

        if (_interpolationClosed)
        {
            _interpolationClosed = false;
            ReadInterpolatedString();
            return true;
        }

        switch (_cursor.Current)
        {
            case '\n':
            case '\r':
                ReadNewLine(start);
                return true;
            case '{':
                _openBraces++;
                return Emit(TokenType.OpenBrace, start, _cursor.Take());
            case '}':
                return ReadCloseBrace(start);
            case '#':
                SkipComment();
                return false;
            case '"':
            case '\'':
                ReadString();
                return true;
            case '`':
                ReadVerbatimString();
                return true;
            case '$' when _cursor.Peek() is '"' or '\'':
                ReadInterpolatedString();
                return true;
            case '\0':
                return Emit(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);
        }

        if (TokenTypeExtensions.Symbols.TryGetValue(_cursor.Current, out var symbols))
        {
            foreach (var (text, type) in symbols)
            {
                if (_cursor.Matches(text))
                {
                    _cursor.Advance(text.Length - 1);
                    return Emit(type, start, _cursor.Take());
                }
            }
        }

        if (char.IsWhiteSpace(_cursor.Current))
        {
            SkipWhiteSpace(stopAtNewLine: true);
            return false;
        }

        if (_cursor.Current == '$' || StartsIdentifier(_cursor.Current))
        {
            ReadIdentifier(start);
            return true;
        }

        if (char.IsDigit(_cursor.Current))
        {
            ReadNumber(start);
            return true;
        }

        return Emit(TokenType.Invalid, start, _cursor.Take());
    }

    private bool Emit(TokenType type, TextPosition start, TextPosition end)
    {
        _token = new Token(type, start, end);
        return true;
    }

    /// <summary>A line end and all the white space after it count as one token.</summary>
    private void ReadNewLine(TextPosition start)
    {
        var end = start;
        do
        {
            end = _cursor.Take();
        }
        while (char.IsWhiteSpace(_cursor.Current));
        Emit(TokenType.NewLine, start, end);
    }

    private bool ReadCloseBrace(TextPosition start)
    {
        if (IsInterpolating)
        {
            // The brace itself starts the next part of the string, so it is not stepped over.
            _interpolationClosed = true;
            return Emit(TokenType.CloseInterpolatedBrace, start, start);
        }

        if (_openBraces > 0)
        {
            _openBraces--;
        }
        else
        {
            AddError("Unexpected } while no matching {", start, start);
        }

        return Emit(TokenType.CloseBrace, start, _cursor.Take());
    }

    private void SkipComment()
    {
        _cursor.Advance();
        if (_cursor.Current == '#')
        {
            _cursor.Advance();
            while (_cursor.Current != '\0' && !IsExit())
            {
                if (_cursor.Matches("##"))
                {
                    _cursor.Advance(2);
                    return;
                }

                _cursor.Advance();
            }

            return;
        }

        while (_cursor.Current is not ('\0' or '\r' or '\n') && (_options.Mode == ScriptMode.ScriptOnly || !IsExit()))
        {
            _cursor.Advance();
        }
    }

    private void ReadIdentifier(TextPosition start)
    {
        var isSpecial = _cursor.Current == '$';
        var end = _cursor.Take();
        if (isSpecial && _cursor.Current == '$')
        {
            Emit(TokenType.IdentifierSpecial, start, _cursor.Take());
            return;
        }

        while (ContinuesIdentifier(_cursor.Current))
        {
            end = _cursor.Take();
        }

        Emit(isSpecial ? TokenType.IdentifierSpecial : TokenType.Identifier, start, end);
    }
}
