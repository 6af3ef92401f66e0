using System.Collections.Immutable;
using DocGen.Drafting.Selection;
using DocGen.Library.Clauses;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Drafting.Merging;

/// <summary>Gives Scriban the chosen text of a clause, marked; of a clause that is out only the mark that it is.</summary>
internal sealed class ClauseLoader(DocumentSelection selection) : ITemplateLoader
{
    private readonly Dictionary<string, ClauseDecision> _decisions =
        selection.Clauses.ToDictionary(c => c.Clause.Id, StringComparer.Ordinal);

    private readonly List<Clause> _clauses = [];

    /// <summary>The clauses given out, by the index in their marks.</summary>
    public ImmutableArray<Clause> Clauses => [.. _clauses];

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (!_decisions.ContainsKey(templateName))
            throw new Scriban.Syntax.ScriptRuntimeException(callerSpan, $"There is no clause `{templateName}`");
        return templateName;
    }

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        var decision = _decisions[templatePath];
        if (!decision.IsIn) return Marks.Out;
        _clauses.Add(decision.Clause);
        return Marks.Clause(_clauses.Count - 1, ChosenText.Of(decision.Clause, selection.Answers, selection.Library));
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
}
