namespace Scriban.Parsing;

/// <summary>A place in a template: a character offset with its zero-based line and column.</summary>
public struct TextPosition : IEquatable<TextPosition>
{
    /// <summary>The position that stands for the end of the text.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    public TextPosition(int offset, int line, int column)
    {
        Offset = offset;
        Line = line;
        Column = column;
    }

    public int Offset { get; set; }

    public int Column { get; set; }

    public int Line { get; set; }

    /// <summary>The position a number of characters further on the same line.</summary>
    public readonly TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    /// <summary>The position at the start of a following line.</summary>
    public readonly TextPosition NextLine(int offset = 1) => new(Offset + offset, Line + offset, 0);

    public override readonly string ToString() => $"({Offset}:{Line},{Column})";

    /// <summary>Line and column counted from one, as people count them.</summary>
    public readonly string ToStringSimple() => $"{Line + 1},{Column + 1}";

    public readonly bool Equals(TextPosition other) => (Offset, Line, Column) == (other.Offset, other.Line, other.Column);

    public override readonly bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    public override readonly int GetHashCode() => Offset;

    public static bool operator ==(TextPosition left, TextPosition right) => left.Equals(right);

    public static bool operator !=(TextPosition left, TextPosition right) => !left.Equals(right);
}
