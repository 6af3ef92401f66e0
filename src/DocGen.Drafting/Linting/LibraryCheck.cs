using DocGen.Documents.Diagnostics;
using DocGen.Library;
using DocGen.Library.Linting;
using Scriban;

namespace DocGen.Drafting.Linting;

/// <summary>The whole check of a library: what the library says of itself, and what its merge fields say.</summary>
public static class LibraryCheck
{
    public static void Run(ClauseLibrary library, DiagnosticBag bag)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in library.Clauses.Values)
        {
            var guarded = clause.When.Terms().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
            var text = string.Join('\n', clause.Text.Lines.Select(l => l.Text));
            var start = new Place(clause.File, clause.TextLine, 1);
            Check(text, start, guarded, library, used, bag);
            FormCheck.Check(text, start, library, used, bag);
        }
        foreach (var template in library.Templates.Values)
        {
            var start = new Place(template.File, template.BodyLine, 1);
            Check(template.Body, start, [], library, used, bag);
            FormCheck.Check(template.Body, start, library, used, bag);
            foreach (var line in new[] { template.Title, template.Header, template.Classification, template.FileName })
                Check(line, new Place(template.File), [], library, used, bag);
        }
        foreach (var style in library.Styles.Values.OrderBy(s => s.Id, StringComparer.Ordinal))
            Check(style.Classification, new Place($"templates/styles/{style.Id}.yaml"), [], library, used, bag);
        foreach (var variable in library.Variables.Values)
        {
            foreach (var (_, text) in variable.Alternatives) Check(text, variable.Place, [], library, used, bag);
        }
        ContainerCheck.Run(library, bag);
        FormCheck.Columns(library, bag);
        Linter.Check(library, bag);
        UnusedVariables.Check(library, used, bag);
    }

    private static void Check(string text, Place start, HashSet<string> guarded, ClauseLibrary library, HashSet<string> used, DiagnosticBag bag)
    {
        if (!text.Contains("{{", StringComparison.Ordinal)) return;
        var parsed = Template.Parse(text, start.File);
        if (parsed.HasErrors)
        {
            foreach (var message in parsed.Messages)
                bag.Add(DraftingRules.ScribanError, At(start, message.Span), message.Message);
            return;
        }
        var usage = new VariableUsage(library, span => At(start, span), guarded, bag);
        usage.Read(parsed.Page);
        used.UnionWith(usage.Used);
    }

    private static Place At(Place start, Scriban.Parsing.SourceSpan span) =>
        start.Line == 0 ? start : new Place(start.File, start.Line + span.Start.Line, span.Start.Column + 1);
}
