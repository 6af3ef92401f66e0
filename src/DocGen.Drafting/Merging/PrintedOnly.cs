using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;
using Scriban;
using Scriban.Syntax;

namespace DocGen.Drafting.Merging;

/// <summary>
/// Which variables documents only print. A variable that stands in a condition, a loop, a pipe or anything else but <c>{{ path }}</c>
/// decides what stands in a document: rows of a list that answer it differently cannot share a prepared one.
/// </summary>
public sealed class PrintedOnly : ScriptVisitor
{
    private readonly ClauseLibrary _library;
    private readonly HashSet<string> _deciding = new(StringComparer.Ordinal);
    private bool _isUnknown;
    private bool _isKept;

    public PrintedOnly(ClauseLibrary library, CaseAnswers answers)
    {
        _library = library;
        foreach (var clause in library.Clauses.Values.Concat(answers.Overrides.Values))
        {
            Read(clause.When);
            foreach (var line in clause.Text.Lines)
            {
                if (!line.Text.Contains("{{", StringComparison.Ordinal)) continue;
                Read(string.Join('\n', clause.Text.Lines.Select(l => l.Text)));
                break;
            }
        }
        foreach (var template in library.Templates.Values)
        {
            Read(template.When);
            foreach (var text in new[] { template.Body, template.Title, template.Header, template.Classification, template.FileName }) Read(text);
        }
        foreach (var style in library.Styles.Values.Append(answers.Style)) Read(style?.Classification ?? "");
        foreach (var option in library.Options.Values) Read(option.When);
        foreach (var measure in library.Matrices.Values.SelectMany(m => m.Measures)) Read(measure.When);
        foreach (var outcome in library.Outcomes) Read(outcome.When);
        foreach (var variable in library.Variables.Values)
        {
            Read(variable.When);
            foreach (var (_, text) in variable.Alternatives) Read(text);
            // The check of the set compares names of parties and posts with what overrides say.
            if (variable.IsTerm && !answers.Overrides.IsEmpty) _deciding.Add(variable.Path);
        }
    }

    public bool Includes(VariableDefinition variable) => !_isUnknown
        && variable.Type is VariableType.Text or VariableType.Multiline or VariableType.Number or VariableType.Money or VariableType.Person
        && !_deciding.Any(d => d == variable.Path || d.StartsWith(variable.Path + ".", StringComparison.Ordinal) || variable.Path.StartsWith(d + ".", StringComparison.Ordinal));

    public override void Visit(ScriptExpressionStatement node)
    {
        if (!_isKept && PathOf(node.Expression) is { } path && IsValue(path)) return;
        Visit(node.Expression);
    }

    // What is captured can be asked about later.
    public override void Visit(ScriptCaptureStatement node) => Kept(() => base.Visit(node));

    public override void Visit(ScriptWrapStatement node) => Kept(() => base.Visit(node));

    public override void Visit(ScriptFunction node) => Kept(() => base.Visit(node));

    public override void Visit(ScriptAnonymousFunction node) => Kept(() => base.Visit(node));

    public override void Visit(ScriptMemberExpression node)
    {
        if (PathOf(node) is { } path) _deciding.Add(path);
        else base.Visit(node);
    }

    public override void Visit(ScriptVariableGlobal node) => _deciding.Add(node.Name);

    public override void Visit(ScriptThisExpression node) => _isUnknown = true;

    private void Kept(Action visit)
    {
        var outer = _isKept;
        _isKept = true;
        visit();
        _isKept = outer;
    }

    private void Read(Condition condition)
    {
        foreach (var (name, _) in condition.Terms()) _deciding.Add(name);
    }

    private void Read(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal)) return;
        var parsed = Template.Parse(text);
        if (parsed.Page is null || parsed.HasErrors) _isUnknown = true;
        else Visit(parsed.Page);
    }

    private bool IsValue(string path) => _library.Variables.ContainsKey(path)
        || (path.LastIndexOf('.') is > 0 and var dot && Persons.Fields.Contains(path[(dot + 1)..])
            && _library.Variables.TryGetValue(path[..dot], out var person) && person.Type == VariableType.Person);

    private static string? PathOf(ScriptExpression? expression) => expression switch
    {
        ScriptVariableGlobal { Name: var name } => name,
        ScriptMemberExpression { Target: { } target, Member.Name: var member } => PathOf(target) is { } path ? $"{path}.{member}" : null,
        _ => null,
    };
}
