using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Templates held in memory, under their names.</summary>
public sealed class TextLoader(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    public List<string> Loaded { get; } = [];

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loaded.Add(templatePath);
        return texts.GetValueOrDefault(templatePath);
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
