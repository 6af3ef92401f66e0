using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include name arguments…</c>: the rendered text of another template.</summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, "Expecting at least the name of the template to include for the <include> function");
        }

        var path = context.GetTemplatePathFromName(context.ObjectToString(arguments[0]), callerContext);
        return path is null ? null : context.RenderTemplate(context.GetOrCreateTemplate(path, callerContext), arguments, callerContext);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0
        ? new ScriptParameterInfo(typeof(string), "template_name")
        : new ScriptParameterInfo(typeof(object), "value");
}
