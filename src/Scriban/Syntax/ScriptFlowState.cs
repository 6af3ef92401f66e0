namespace Scriban.Syntax;

/// <summary>Whether evaluation goes on normally or is leaving a loop or a page.</summary>
internal enum ScriptFlowState
{
    None,
    Break,
    Continue,
    Return,
}
