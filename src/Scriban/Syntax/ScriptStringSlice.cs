namespace Scriban.Syntax;

/// <summary>A stretch of a longer text, so that the text need not be copied.</summary>
public readonly record struct ScriptStringSlice
{
    public static readonly ScriptStringSlice Empty = new(string.Empty);

    public ScriptStringSlice(string? fullText)
        : this(fullText, 0, fullText?.Length ?? 0)
    {
    }

    public ScriptStringSlice(string? fullText, int index, int length)
    {
        FullText = fullText;
        Index = index;
        Length = length;
    }

    public string? FullText { get; }

    public int Index { get; }

    public int Length { get; }

    public override string ToString() => FullText?.Substring(Index, Length) ?? string.Empty;

    internal ScriptStringSlice TrimStart()
    {
        var start = Index;
        while (start < Index + Length && char.IsWhiteSpace(FullText![start]))
        {
            start++;
        }

        return new ScriptStringSlice(FullText, start, Index + Length - start);
    }
}
