using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A value that is called when a template names it.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <param name="context">The rendering the call belongs to.</param>
    /// <param name="callerContext">The node that calls.</param>
    /// <param name="arguments">The values passed; unknown named ones are its members.</param>
    /// <param name="blockStatement">The block that <c>wrap</c> passes, if any.</param>
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>Present for source compatibility; never called here.</summary>
    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}
