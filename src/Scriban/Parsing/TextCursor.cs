namespace Scriban.Parsing;

/// <summary>Walks over the characters of a text and keeps count of lines and columns.</summary>
internal sealed class TextCursor
{
    private TextPosition _position;

    public TextCursor(string text, TextPosition start)
    {
        Text = text;
        _position = start;
        Current = start.Offset < text.Length ? text[start.Offset] : '\0';
    }

    public string Text { get; }

    /// <summary>The character at <see cref="Position"/>, NUL at the end.</summary>
    public char Current { get; private set; }

    public TextPosition Position => _position;

    public bool IsAtEnd => _position.Offset >= Text.Length;

    public char Peek(int count = 1)
    {
        var offset = _position.Offset + count;
        return (uint)offset < (uint)Text.Length ? Text[offset] : '\0';
    }

    /// <summary>Whether the text goes on with the given characters.</summary>
    public bool Matches(string expected) =>
        string.CompareOrdinal(Text, _position.Offset, expected, 0, expected.Length) == 0;

    public void Advance(int count)
    {
        for (; count > 0; count--)
        {
            Advance();
        }
    }

    public void Advance()
    {
        _position.Offset++;
        if (_position.Offset >= Text.Length)
        {
            _position.Offset = Text.Length;
            Current = '\0';
            return;
        }

        var next = Text[_position.Offset];
        if (Current == '\n' || (Current == '\r' && next != '\n'))
        {
            _position.Line++;
            _position.Column = 0;
        }
        else
        {
            _position.Column++;
        }

        Current = next;
    }

    /// <summary>Steps over one character and returns where it stood.</summary>
    public TextPosition Take()
    {
        var taken = _position;
        Advance();
        return taken;
    }
}
