using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Including other templates.</summary>
public partial class TemplateContext
{
    /// <summary>Asks the loader which path a name stands for.</summary>
    public virtual string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        if (string.IsNullOrEmpty(templateName))
        {
            throw new ScriptRuntimeException(span, "Include template name cannot be null or empty");
        }

        if (TemplateLoader is null)
        {
            throw new ScriptRuntimeException(span, $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        }

        string? path;
        try
        {
            path = TemplateLoader.GetPath(this, span, templateName);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while getting the path for the include name `{templateName}`", error);
        }

        return path ?? throw new ScriptRuntimeException(span, $"Include template path is null for `{templateName}");
    }

    /// <summary>The template at a path, parsed at most once in this context.</summary>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        if (!CachedTemplates.TryGetValue(templatePath, out var template))
        {
            template = CreateTemplate(templatePath, callerContext);
            CachedTemplates[templatePath] = template;
        }

        return template;
    }

    /// <summary>Renders a template into a string of its own.</summary>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        EnterRecursive(callerContext);
        var (indent, isAtLineStart) = (CurrentIndent, _isAtLineStart);
        CurrentIndent = null;
        PushOutput();
        try
        {
            var named = NamedArguments(callerContext);
            PushLocal();
            try
            {
                SetValue(ScriptVariable.Arguments, arguments, true, true);
                foreach (var (name, value) in named)
                {
                    SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value, false, true);
                }

                if (indent is not null)
                {
                    ResetPreviousNewLine();
                }

                return template.Render(this);
            }
            finally
            {
                PopLocal();
            }
        }
        finally
        {
            PopOutput();
            (CurrentIndent, _isAtLineStart) = (indent, isAtLineStart);
            ExitRecursive(callerContext);
        }
    }

    /// <summary>Loads and parses the template at a path.</summary>
    protected virtual Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        string? text;
        try
        {
            text = TemplateLoader!.Load(this, span, templatePath);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while creating template from path `{templatePath}`", error);
        }

        if (text is null)
        {
            throw new ScriptRuntimeException(span, $"The result of including `{templatePath}` cannot be null");
        }

        var template = Template.Parse(text, templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(span, $"Error while parsing template `{templatePath}`", template.Messages)
            : template;
    }

    /// <summary>The named arguments of an include; the included page sees them as local variables.</summary>
    private Dictionary<string, object?> NamedArguments(ScriptNode? callerContext)
    {
        var values = new Dictionary<string, object?>();
        if (callerContext is ScriptFunctionCall call)
        {
            foreach (var argument in call.Arguments.OfType<ScriptNamedArgument>())
            {
                if (argument is { Name: { } name, Value: { } value })
                {
                    values[name.Name] = value.Evaluate(this);
                }
            }
        }

        return values;
    }
}
