using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Writes nodes back as script text, without the original white space.</summary>
internal sealed class NodePrinter
{
    private readonly StringBuilder _text = new();
    private bool _wantsSpace;
    private bool _wantsEndOfStatement;

    public NodePrinter Write(ScriptNode? node)
    {
        if (node is null)
        {
            return this;
        }

        if (node is ScriptStatement and not ScriptBlockStatement)
        {
            if (_wantsEndOfStatement && node is not ScriptEscapeStatement)
            {
                _wantsSpace = false;
                Write("; ");
            }

            _wantsEndOfStatement = false;
        }

        node.Print(this);
        return this;
    }

    public NodePrinter Write(string text)
    {
        if (text.Length == 0)
        {
            return this;
        }

        if (_wantsSpace && !EndsWithSpace)
        {
            _text.Append(' ');
        }

        _wantsSpace = false;
        _text.Append(text);
        return this;
    }

    /// <summary>Asks for white space before whatever is written next.</summary>
    public NodePrinter Space()
    {
        _wantsSpace = true;
        return this;
    }

    /// <summary>Asks for a semicolon should another statement follow.</summary>
    public NodePrinter EndOfStatement()
    {
        _wantsEndOfStatement = true;
        return this;
    }

    public NodePrinter WriteList<T>(ScriptList<T> list, string separator)
        where T : ScriptNode
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                Write(separator);
            }

            Write(list[i]);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private bool EndsWithSpace => _text.Length == 0 || char.IsWhiteSpace(_text[^1]);

    /// <summary>A space where a sign would otherwise merge with its neighbour.</summary>
    public NodePrinter WriteOperator(ScriptToken? token, TokenType spaced)
    {
        var isSpaced = token?.TokenType == spaced;
        if (isSpaced)
        {
            Space();
        }

        Write(token);
        return isSpaced ? Space() : this;
    }
}
