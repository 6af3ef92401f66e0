using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Makes a tree of the tokens of a template. What is wrong is collected, never thrown.</summary>
internal sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly ParserOptions _options;
    private readonly Queue<Token> _ahead = new();
    private readonly LogMessageBag _messages = new();
    private ScriptMode _mode;
    private Token _current;
    private Token _previous;
    private bool _inCode;
    private bool _inFrontMatter;
    private bool _isGivenUp;
    private int _depth;

    /// <summary>Above zero while line ends are mere white space: in brackets, braces and after a pipe.</summary>
    private int _newLinesIgnored;

    public Parser(Lexer lexer, ParserOptions options, ScriptMode mode)
    {
        _lexer = lexer;
        _options = options;
        _mode = mode;
        NextToken();
    }

    public LogMessageBag Messages => _messages;

    private SourceSpan CurrentSpan => SpanOf(_current);

    public ScriptPage? Run()
    {
        var page = Open(new ScriptPage());
        try
        {
            if (!ParseContent(page))
            {
                return null;
            }
        }
        catch (GivenUpException)
        {
            // The reason is already among the messages.
        }

        _messages.AddRange(_lexer.Errors);
        return page;
    }

    private bool ParseContent(ScriptPage page)
    {
        _inCode = _mode == ScriptMode.ScriptOnly;
        if (_mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent)
        {
            var isOnly = _mode == ScriptMode.FrontMatterOnly;
            if (!ParseFrontMatter(page))
            {
                return false;
            }

            if (isOnly)
            {
                return true;
            }
        }

        page.Body = ParseBlock(page);
        page.Span = page.Body.Span;
        if (page.FrontMatter is not null && page.Body.Statements is [ScriptRawStatement raw, ..])
        {
            raw.Text = raw.Text.TrimStart();
        }

        return true;
    }

    private bool ParseFrontMatter(ScriptPage page)
    {
        if (_current.Type != TokenType.FrontMatterMarker)
        {
            LogError($"When `{_mode}` is enabled, expecting a `{FrontMatterMarker}` at the beginning of the text instead of `{TextOf(_current)}`");
            return false;
        }

        _inFrontMatter = _inCode = true;
        var frontMatter = Open(new ScriptFrontMatter());
        page.FrontMatter = frontMatter;
        frontMatter.StartMarker = TakeToken();
        frontMatter.Statements = ParseBlock(frontMatter);
        if (_inFrontMatter)
        {
            LogError($"End of frontmatter `{FrontMatterMarker}` not found");
        }

        page.Span = frontMatter.Span;
        return true;
    }

    private string FrontMatterMarker { get; init; } = LexerOptions.DefaultFrontMatterMarker;

    public static Parser For(string text, string? sourcePath, ParserOptions parserOptions, LexerOptions lexerOptions) =>
        new(new Lexer(text, sourcePath, lexerOptions), parserOptions, lexerOptions.Mode) { FrontMatterMarker = lexerOptions.FrontMatterMarker };

    private T Open<T>(T node)
        where T : ScriptNode
    {
        node.Span = new SourceSpan { FileName = _lexer.SourcePath, Start = _current.Start };
        return node;
    }

    private T Close<T>(T node)
        where T : ScriptNode
    {
        SetEnd(node, _previous.End);
        return node;
    }

    private static void SetEnd(ScriptNode node, TextPosition end) => node.Span = node.Span with { End = end };

    private SourceSpan SpanOf(Token token) => new(_lexer.SourcePath, token.Start, token.End);

    private string TextOf(Token token) => token.GetText(_lexer.Text);

    private bool IsSkipped(Token token) => token.Type == TokenType.NewLine && _newLinesIgnored > 0;

    private void NextToken()
    {
        _previous = _current;
        do
        {
            _current = _ahead.TryDequeue(out var token) ? token : _lexer.Next();
        }
        while (IsSkipped(_current));
    }

    private Token PeekToken()
    {
        foreach (var token in _ahead)
        {
            if (!IsSkipped(token))
            {
                return token;
            }
        }

        Token next;
        do
        {
            next = _lexer.Next();
            _ahead.Enqueue(next);
        }
        while (IsSkipped(next));
        return next;
    }

    /// <summary>Takes the current token as a node, whatever it is.</summary>
    private ScriptToken TakeToken() => ExpectToken(_current.Type);

    private ScriptToken ExpectToken(TokenType type)
    {
        var token = Open(new ScriptToken(type));
        if (_current.Type != type)
        {
            LogError($"Unexpected token found `{LogTextOf(_current)}` while expecting `{type.ToText()}`.");
        }

        NextToken();
        return Close(token);
    }

    private ScriptKeyword ExpectKeyword(string word)
    {
        var keyword = Open(new ScriptKeyword(word));
        if (TextOf(_current) != word)
        {
            LogError($"Unexpected keyword found `{LogTextOf(_current)}` while expecting `{word}`.");
        }

        NextToken();
        return Close(keyword);
    }

    private bool IsWord(string word) => _current.Type == TokenType.Identifier && TextOf(_current) == word;

    /// <summary>Counts one level of nesting and gives up where there are too many.</summary>
    private void EnterLevel()
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Log(SpanOf(_previous), "The parser recursive depth limit was reached near a stack overflow");
            throw new GivenUpException();
        }

        _depth++;
        var limit = _options.ExpressionDepthLimit;
        if (limit > 0 && _depth > limit)
        {
            Log(SpanOf(_previous), $"The statement depth limit `{limit}` was reached when parsing this statement");
            throw new GivenUpException();
        }
    }

    /// <summary>Parsing cannot go on at all.</summary>
    private sealed class GivenUpException : Exception
    {
    }
}
