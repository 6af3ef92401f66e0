namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens on demand. White space and comments never become tokens: the
/// white-space marks of code blocks take effect here.
/// </summary>
internal sealed partial class Lexer
{
    private readonly TextCursor _cursor;
    private readonly LexerOptions _options;
    private readonly List<LogMessage> _errors = [];

    /// <summary>The quote characters of the interpolated strings whose braces are open.</summary>
    private readonly Stack<char> _interpolations = new();

    private Region _region;
    private bool _expectsFrontMatter;
    private bool _interpolationOpened;
    private bool _interpolationClosed;
    private int _openBraces;
    private int _escapeMarks;
    private Token _token;

    public Lexer(string text, string? sourcePath, LexerOptions options)
    {
        if (options.StartPosition.Offset > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(options), $"The start position {options.StartPosition.Offset} lies beyond the text.");
        }

        Text = text;
        SourcePath = sourcePath ?? "<input>";
        _options = options;
        _cursor = new TextCursor(text, options.StartPosition);
        _region = options.Mode == ScriptMode.ScriptOnly ? Region.Code : Region.Text;
        _expectsFrontMatter = options.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent;
    }

    private enum Region
    {
        Text,
        Code,
        Escape,
    }

    public string Text { get; }

    public string SourcePath { get; }

    public IReadOnlyList<LogMessage> Errors => _errors;

    private bool IsInterpolating => _interpolations.Count > 0;

    /// <summary>The next token; at the end of the text always <see cref="Token.Eof"/>.</summary>
    public Token Next()
    {
        while (!_cursor.IsAtEnd)
        {
            if (_options.Mode != ScriptMode.ScriptOnly && ReadBoundary())
            {
                return _token;
            }

            if (_cursor.IsAtEnd)
            {
                break;
            }

            if (_region == Region.Code ? ReadCode() : ReadText())
            {
                return _token;
            }
        }

        return Token.Eof;
    }

    /// <summary>Reads what opens or closes a code block, an escape block or front matter.</summary>
    private bool ReadBoundary()
    {
        if (_region == Region.Text)
        {
            if (IsEnter(out _))
            {
                ReadEnter();
                return true;
            }

            if (_expectsFrontMatter && ReadFrontMatterMarker())
            {
                _region = Region.Code;
                return true;
            }

            return false;
        }

        if (IsExit())
        {
            ReadExit();
            return true;
        }

        if (_region == Region.Code && _expectsFrontMatter && ReadFrontMatterMarker())
        {
            _region = Region.Text;
            _expectsFrontMatter = false;
            return true;
        }

        return false;
    }

    private bool IsEnter(out char mark)
    {
        mark = '\0';
        if (_cursor.Current != '{')
        {
            return false;
        }

        var ahead = 1;
        while (_cursor.Peek(ahead) == '%')
        {
            ahead++;
        }

        if (_cursor.Peek(ahead) != '{')
        {
            return false;
        }

        mark = _cursor.Peek(ahead + 1);
        return true;
    }

    private void ReadEnter()
    {
        var start = _cursor.Take();
        while (_cursor.Current == '%')
        {
            _escapeMarks++;
            _cursor.Advance();
        }

        var end = _cursor.Take();
        if (_cursor.Current is '-' or '~')
        {
            end = _cursor.Take();
        }

        _region = _escapeMarks > 0 ? Region.Escape : Region.Code;
        _token = new Token(_escapeMarks > 0 ? TokenType.EscapeEnter : TokenType.CodeEnter, start, end);
    }

    private bool IsExit()
    {
        if (_openBraces > 0 || IsInterpolating)
        {
            return false;
        }

        var ahead = _cursor.Current is '-' or '~' ? 1 : 0;
        if (_cursor.Peek(ahead) != '}')
        {
            return false;
        }

        for (var i = 1; i <= _escapeMarks; i++)
        {
            if (_cursor.Peek(ahead + i) != '%')
            {
                return false;
            }
        }

        return _cursor.Peek(ahead + _escapeMarks + 1) == '}';
    }

    private void ReadExit()
    {
        var start = _cursor.Position;
        var mark = _cursor.Current;
        _cursor.Advance((mark is '-' or '~' ? 1 : 0) + 1 + _escapeMarks);
        var end = _cursor.Take();
        _token = new Token(_escapeMarks > 0 ? TokenType.EscapeExit : TokenType.CodeExit, start, end);
        _escapeMarks = 0;
        _region = Region.Text;

        if (mark == '-')
        {
            SkipWhiteSpace(stopAtNewLine: false);
        }
        else if (mark == '~')
        {
            SkipWhiteSpace(stopAtNewLine: true);
            if (_cursor.Current == '\n')
            {
                _cursor.Advance();
            }
        }
    }

    private bool ReadFrontMatterMarker()
    {
        var marker = _options.FrontMatterMarker;
        if (!_cursor.Matches(marker))
        {
            return false;
        }

        var length = marker.Length;
        while (_cursor.Peek(length) is ' ' or '\t')
        {
            length++;
        }

        switch (_cursor.Peek(length))
        {
            case '\r' when _cursor.Peek(length + 1) == '\n':
                length++;
                break;
            case '\r' or '\n':
                break;
            default:
                return false;
        }

        var start = _cursor.Position;
        _cursor.Advance(length);
        _token = new Token(TokenType.FrontMatterMarker, start, _cursor.Take());
        return true;
    }

    /// <summary>
    /// Reads text up to the next boundary, less the white space that the boundary's mark strips from its end.
    /// </summary>
    private bool ReadText()
    {
        var start = _cursor.Position;
        TextPosition? last = null, lastSolid = null, lastSolidOrNewLine = null;
        var mark = '\0';
        var atBoundary = false;
        while (_cursor.Current != '\0')
        {
            if (_region == Region.Text ? IsEnter(out mark) : IsExit())
            {
                atBoundary = true;
                break;
            }

            var c = _cursor.Current;
            var isLineBreak = c == '\n' || (c == '\r' && _cursor.Peek() != '\n');
            last = _cursor.Position;
            if (!char.IsWhiteSpace(c))
            {
                lastSolid = lastSolidOrNewLine = last;
            }
            else if (isLineBreak)
            {
                lastSolidOrNewLine = last;
            }

            _cursor.Advance();
        }

        if (!atBoundary)
        {
            // Only a NUL character stops text elsewhere; it is dropped.
            _cursor.Advance();
        }

        var end = mark switch
        {
            '-' => lastSolid,
            '~' => lastSolidOrNewLine,
            _ => last,
        };
        if (end is null && last is not null)
        {
            return false;
        }

        _token = new Token(_region == Region.Escape ? TokenType.Escape : TokenType.Raw, start, end ?? start);
        return true;
    }

    private void SkipWhiteSpace(bool stopAtNewLine)
    {
        while (char.IsWhiteSpace(_cursor.Current) && !(stopAtNewLine && _cursor.Current == '\n'))
        {
            _cursor.Advance();
        }
    }

    private void AddError(string message, TextPosition start, TextPosition end)
    {
        _token = new Token(TokenType.Invalid, start, end);
        _errors.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(SourcePath, start, end), message));
    }
}
