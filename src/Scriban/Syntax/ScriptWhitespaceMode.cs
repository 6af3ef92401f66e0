namespace Scriban.Syntax;

/// <summary>What a code mark does to the white space beside it.</summary>
public enum ScriptWhitespaceMode
{
    None,

    /// <summary>The mark <c>-</c>: all white space goes, line ends too.</summary>
    Greedy,

    /// <summary>The mark <c>~</c>: white space goes up to the line end.</summary>
    NonGreedy,
}
