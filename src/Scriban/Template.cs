using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It never changes, so one may be rendered any number of times, on several threads at once.</summary>
public class Template
{
    private Template(string? sourceFilePath, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        SourceFilePath = sourceFilePath;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
    }

    /// <summary>The name of the source, as messages and spans show it.</summary>
    public string? SourceFilePath { get; }

    /// <summary>The parsed tree.</summary>
    public ScriptPage? Page { get; private set; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; } = new();

    public ParserOptions ParserOptions { get; }

    public LexerOptions LexerOptions { get; }

    /// <summary>Parses a text. Errors do not throw: they are in <see cref="Messages"/>.</summary>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        var template = new Template(sourceFilePath, parserOptions ?? ParserOptions.Default, lexerOptions ?? LexerOptions.Default);
        if (string.IsNullOrEmpty(text))
        {
            template.Page = new ScriptPage { Span = new SourceSpan(sourceFilePath ?? string.Empty, default, TextPosition.Eof) };
            return template;
        }

        var parser = Parser.For(text, sourceFilePath, template.ParserOptions, template.LexerOptions);
        template.Page = parser.Run();
        template.Messages.AddRange(parser.Messages);
        return template;
    }

    /// <summary>Evaluates a text that is code altogether.</summary>
    public static object? Evaluate(string expression, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);
    }

    /// <summary>Runs the template without output and returns the value of its last statement.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var enableOutput = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return Run(context);
        }
        finally
        {
            context.EnableOutput = enableOutput;
        }
    }

    /// <summary>Renders the template and empties the output of the context.</summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var result = Run(context);
        if (result is not null && context.EnableOutput)
        {
            context.Write(Page!.Span, result);
        }

        var text = context.Output.ToString() ?? string.Empty;
        if (context.Output is StringBuilderOutput output)
        {
            output.Builder.Clear();
        }

        return text;
    }

    private object? Run(TemplateContext context)
    {
        if (HasErrors)
        {
            throw new InvalidOperationException("The template has errors and cannot be run:\n" + string.Join('\n', Messages));
        }

        if (SourceFilePath is not null)
        {
            context.PushSourceFile(SourceFilePath);
        }

        try
        {
            return context.Evaluate(Page, false);
        }
        finally
        {
            if (SourceFilePath is not null)
            {
                context.PopSourceFile();
            }
        }
    }
}
