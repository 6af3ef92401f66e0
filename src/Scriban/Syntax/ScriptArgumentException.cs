namespace Scriban.Syntax;

/// <summary>A function does not accept one of its arguments; the caller turns this into a message at that argument.</summary>
public class ScriptArgumentException : Exception
{
    public ScriptArgumentException(int argumentIndex, string message)
        : base(message) => ArgumentIndex = argumentIndex;

    public int ArgumentIndex { get; }
}
