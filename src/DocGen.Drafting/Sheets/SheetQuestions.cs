using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Linting;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Templates;
using Scriban;

namespace DocGen.Drafting.Sheets;

/// <summary>
/// All questions that can matter for documents, whatever the answers to others, in the order in which a reader of the documents meets
/// them. On a sheet everything stands at once; what an answer rules out turns grey.
/// </summary>
public sealed partial class SheetQuestions
{
    private readonly ClauseLibrary _library;
    private readonly List<SheetQuestion> _questions = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private SheetQuestions(ClauseLibrary library) => _library = library;

    /// <summary>Whether the documents depend on the type of outsourcing.</summary>
    public bool AsksType { get; private set; }

    public ImmutableArray<SheetQuestion> Questions => [.. _questions];

    public static SheetQuestions Of(ClauseLibrary library, IReadOnlyCollection<string> documents)
    {
        var all = new SheetQuestions(library);
        var attached = library.Templates.Values.Where(t => t.AttachTo.Any(documents.Contains)).OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal);
        foreach (var template in documents.Select(id => library.Templates[id]).Concat(attached).DistinctBy(t => t.Id)) all.Walk(template);
        return all;
    }

    private void Walk(DocumentTemplate template)
    {
        var group = Title(template.Title);
        AsksType |= !template.Types.IsEmpty || (template.Family.Length > 0 && _library.Matrices.ContainsKey(template.Family));
        Add(template.When, group);
        if (template.ColumnsBy.Length > 0) Add(template.ColumnsBy, group);
        foreach (var text in (string[])[template.Title, template.Header, template.FileName, template.Classification, template.Body]) AddNames(text, group);
        foreach (var clause in Includes.ReachedBy(_library, template)) Walk(clause, template);
        // A record of an assessment asks for all that the outcomes hang on.
        if (template.Body.Contains("outcome", StringComparison.Ordinal)) foreach (var outcome in _library.Outcomes) Add(outcome.When, group);
    }

    private void Walk(Clause clause, DocumentTemplate template)
    {
        var group = Title(clause.Title);
        AsksType |= !clause.Types.IsEmpty;
        Add(clause.When, group);
        if (clause.Measure.Length > 0 && _library.Matrices.TryGetValue(template.Family, out var matrix) && matrix.Find(clause.Measure) is { } measure) Add(measure.When, group);
        foreach (var option in clause.Options) Add(option, group);
        AddNames(string.Join('\n', clause.Text.Lines.Where(l => l.Label is null).Select(l => l.Text)), group);
    }

    private void Add(Condition condition, string group)
    {
        foreach (var (name, _) in condition.Terms()) Add(name, group);
    }

    private void AddNames(string text, string group)
    {
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("form=\"", StringComparison.Ordinal)) return;
        var parsed = Template.Parse(text);
        if (!parsed.HasErrors)
        {
            var usage = new VariableUsage(_library, _ => Place.Nowhere, [], new DiagnosticBag());
            usage.Read(parsed.Page);
            foreach (var name in _library.OptionOrder.Concat(_library.VariableOrder).Where(usage.Used.Contains)) Add(name, group);
        }
        foreach (Match form in Form().Matches(text)) Add(form.Groups[1].Value, group);
    }

    private void Add(string name, string group)
    {
        if (name is "type" or "subtype")
        {
            AsksType = true;
        }
        else if (_library.Options.TryGetValue(name, out var option) && _seen.Add(name))
        {
            Add(option.When, group);
            AsksType |= !option.Types.IsEmpty;
            _questions.Add(new SheetQuestion(name, group, option, null));
        }
        else if (_library.Variables.TryGetValue(name, out var variable) && _seen.Add(name))
        {
            Add(variable.When, group);
            foreach (var (_, words) in variable.Alternatives) AddNames(words, group);
            _questions.Add(new SheetQuestion(name, group, null, variable));
        }
    }

    private static string Title(string title) => Code().Replace(title, "").Trim(' ', '　', '（', '）');

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Code();

    [GeneratedRegex("form=\"([^\"]+)\"")]
    private static partial Regex Form();
}
