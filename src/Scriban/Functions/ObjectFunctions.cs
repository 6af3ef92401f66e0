using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>object</c> object: what a value is and what is in it.</summary>
public class ObjectFunctions : ScriptObject
{
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    /// <summary>Evaluates a text as script.</summary>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => EvaluateText(context, span, text),
        IScriptCustomFunction function => ScriptFunctionCall.Call(context, context.CurrentNode, function, false, null),
        _ => value,
    };

    /// <summary>Renders a text as a template.</summary>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => RenderText(context, text),
        IScriptCustomFunction function => ScriptFunctionCall.Call(context, context.CurrentNode, function, false, null),
        _ => value,
    };

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) => value switch
    {
        null => string.Empty,
        IFormattable formattable => formattable.ToString(format ?? string.Empty, culture is null ? context.CurrentCulture : new CultureInfo(culture)),
        _ => throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable object"),
    };

    public static bool HasKey(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.ContainsKey(key);

    public static bool HasValue(IDictionary<string, object?>? value, string? key) =>
        HasKey(value, key) && value![key!] is not null;

    public static new ScriptArray Keys(TemplateContext context, object? value) => value switch
    {
        null => [],
        IDictionary<string, object?> dictionary => new ScriptArray(context.Steps(context.CurrentSpan, dictionary.Keys.ToList())),
        IScriptCustomFunction => [],
        _ => new ScriptArray(context.Steps(context.CurrentSpan, Members.Names(value))),
    };

    public static new ScriptArray Values(TemplateContext context, object? value) => value switch
    {
        IDictionary<string, object?> dictionary => new ScriptArray(context.Steps(context.CurrentSpan, dictionary.Values.ToList())),
        null or IScriptCustomFunction => [],
        _ => new ScriptArray(context.Steps(context.CurrentSpan, Members.Names(value)).Select(name =>
            Members.TryGet(context, context.CurrentSpan, value, (string)name!, out var member) ? member : null)),
    };

    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => text.Length,
        IEnumerable items => ArrayFunctions.Size(context, span, items),
        _ => 0,
    };

    public static string? Typeof(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        IList => "array",
        ScriptObject => "object",
        IEnumerable => "iterator",
        _ => Numbers.IsPrimitive(value) ? "number" : "object",
    };

    /// <summary>The type of a value as messages call it.</summary>
    public static string? Kind(TemplateContext context, object? value) => value is null ? null : context.GetTypeName(value);

    public static object? FromJson(TemplateContext context, string json) => JsonText.Read(json);

    public static string ToJson(TemplateContext context, object? value) => JsonText.Write(context, value);

    private static object? EvaluateText(TemplateContext context, SourceSpan span, string value)
    {
        try
        {
            var template = Template.Parse(value, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });
            if (template.HasErrors)
            {
                throw new ScriptRuntimeException(span, template.Messages.ToString());
            }

            // The value of a single statement is wanted, not its output.
            return template.Page?.Body?.Statements is [var statement] ? context.Evaluate(statement) : context.Evaluate(template.Page, false);
        }
        catch (Exception error)
        {
            throw new ArgumentException(error.Message, nameof(value));
        }
    }

    private static string RenderText(TemplateContext context, string value)
    {
        try
        {
            var template = Template.Parse(value);
            context.PushOutput();
            try
            {
                context.Evaluate(template.Page, false);
            }
            finally
            {
                value = context.PopOutput().ToString()!;
            }

            return value;
        }
        catch (Exception error)
        {
            throw new ArgumentException(error.Message, nameof(value));
        }
    }
}
