namespace Scriban.Runtime;

/// <summary>Whether a function takes any number of arguments.</summary>
public enum ScriptVarParamKind
{
    None,

    /// <summary>All arguments come as they are.</summary>
    Direct,

    /// <summary>The last parameter is a list of all further arguments.</summary>
    LastParameter,
}
