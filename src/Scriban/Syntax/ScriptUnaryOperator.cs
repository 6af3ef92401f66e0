namespace Scriban.Syntax;

/// <summary>The operators that take one value.</summary>
public enum ScriptUnaryOperator
{
    None,
    Not,
    Negate,
    Plus,

    /// <summary><c>@name</c>: the function itself instead of its result.</summary>
    FunctionAlias,

    /// <summary><c>^list</c>: the items of a list as arguments one by one.</summary>
    FunctionParametersExpand,
    Increment,
    Decrement,
}
