namespace Scriban.Syntax;

/// <summary>A part of a template that stands on its own in a block.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <summary>True where evaluating would do nothing.</summary>
    public bool CanSkipEvaluation { get; private protected init; }

    /// <summary>Whether the value of the statement goes to the output.</summary>
    public bool CanOutput { get; private protected set; } = true;
}
