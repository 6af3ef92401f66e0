namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>A plain name, looked up in the stack of objects.</summary>
    Global,

    /// <summary>A name with <c>$</c>, seen only in its page or function.</summary>
    Local,
}
