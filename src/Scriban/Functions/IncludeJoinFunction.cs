using System.Collections;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include_join names separator begin end</c>: several templates with something between them.</summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    private static readonly ScriptParameterInfo[] Parameters =
    [
        new(typeof(IList), "template_names"),
        new(typeof(string), "separator"),
        new(typeof(string), "prefix"),
        new(typeof(string), "suffix"),
    ];

    public int RequiredParameterCount => 2;

    public int ParameterCount => 4;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count < 2)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, "Expecting at least the separator and components to include for the <include_join> function.");
        }

        if (arguments[0] is not (ScriptArray or IEnumerable<string>))
        {
            return string.Empty;
        }

        string Render(string name) =>
            context.GetTemplatePathFromName(name, callerContext) is { } path
                ? context.RenderTemplate(context.GetOrCreateTemplate(path, callerContext), arguments, callerContext)
                : string.Empty;

        // A part may be text or, with a prefix, the name of a template.
        string Part(int index)
        {
            var text = context.ObjectToString(arguments[index]) ?? string.Empty;
            return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(text[TemplatePrefix.Length..]) : text;
        }

        var (separator, begin, end) = (Part(1), Part(2), Part(3));
        var names = ((IEnumerable)arguments[0]!).Cast<object?>().Select(item => context.ObjectToString(item)).Where(name => !string.IsNullOrEmpty(name));
        var text = new StringBuilder(begin);
        text.AppendJoin(separator, names.Select(name => Render(name!)));
        return text.Append(end).ToString();
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];
}
