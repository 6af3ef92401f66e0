namespace Scriban.Parsing;

/// <summary>A stretch of a source file; both ends belong to it.</summary>
public struct SourceSpan
{
    public SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        FileName = fileName;
        Start = start;
        End = end;
    }

    public string FileName { get; set; }

    /// <summary>True for a span that was never tied to a file.</summary>
    public readonly bool IsEmpty => FileName is null;

    public TextPosition Start { get; set; }

    public TextPosition End { get; set; }

    public readonly int Length => End.Offset - Start.Offset + 1;

    public override readonly string ToString() => $"{FileName}({Start})-({End})";

    /// <summary>The form messages carry: <c>file(line,column)</c>, counted from one.</summary>
    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}
