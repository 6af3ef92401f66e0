using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Drafting.Linting;

/// <summary>
/// Walks the merge fields of a text: which variables and options they use, names that nobody declared, and optional variables that are
/// printed without asking first whether they are answered.
/// </summary>
internal sealed class VariableUsage(ClauseLibrary library, Func<SourceSpan, Place> placeOf, HashSet<string> guarded, DiagnosticBag bag) : ScriptVisitor
{
    private static readonly HashSet<string> Given = new(StringComparer.Ordinal) { "options", "outsourcing", "measures", "measures_in", "matrix", "attachments", "attachment", "record", "outcome", "requirements", "for", "while", "tablerow", "this", "empty", "blank" };

    // Names that the text itself binds, with the path they stand for where it is one: `item` in `for item in case.deliverables`.
    private readonly Dictionary<string, string> _bound = new(StringComparer.Ordinal);

    /// <summary>Paths of variables and ids of options that the text uses.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public void Read(ScriptNode? node)
    {
        if (node is not null) Visit(node);
    }

    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        var name = (node.Variable as ScriptVariable)?.Name ?? "";
        var outer = _bound.GetValueOrDefault(name);
        _bound[name] = PathOf(node.Iterator) is { } path ? path + "[]" : "";
        foreach (var argument in node.NamedArguments) Visit(argument.Value);
        Read(node.Body);
        if (outer is null) _bound.Remove(name);
        else _bound[name] = outer;
        if (node.Else is not null) Visit(node.Else);
    }

    public override void Visit(ScriptIfStatement node)
    {
        Visit(node.Condition);
        var added = PathsIn(node.Condition).Where(guarded.Add).ToList();
        Read(node.Then);
        guarded.ExceptWith(added);
        if (node.Else is not null) Visit(node.Else);
    }

    public override void Visit(ScriptAssignExpression node)
    {
        Visit(node.Value);
        if (node.Target is ScriptVariable variable) _bound[variable.Name] = "";
        else Visit(node.Target);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        if (node.Target is ScriptVariable variable) _bound[variable.Name] = "";
        Read(node.Body);
    }

    public override void Visit(ScriptFunction node)
    {
        if (node.NameOrDoToken is ScriptVariable name) _bound[name.Name] = "";
        foreach (var parameter in node.Parameters?.ToList() ?? []) _bound[parameter.Name?.Name ?? ""] = "";
        Read(node.Body);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        // The name of a builtin (string.upcase, include) is no variable; its arguments may hold some.
        if (node.Target is not (ScriptVariable or ScriptMemberExpression)) Visit(node.Target);
        foreach (var argument in node.Arguments) Visit(argument);
    }

    public override void Visit(ScriptPipeCall node)
    {
        Visit(node.From);
        if (node.To is ScriptFunctionCall call) Visit(call);
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        if (node.Expression is { } expression && PathOf(expression) is { } path
            && library.Variables.TryGetValue(path, out var variable) && !variable.Required && variable.Default is null && !guarded.Contains(path))
            bag.Add(DraftingRules.UnguardedOptional, placeOf(expression.Span), path);
        Visit(node.Expression);
    }

    public override void Visit(ScriptMemberExpression node) => Use(node, node.Span);

    public override void Visit(ScriptVariableGlobal node) => Use(node, node.Span);

    private void Use(ScriptExpression expression, SourceSpan span)
    {
        if (PathOf(expression) is not { } path)
        {
            if (expression is ScriptMemberExpression { Target: { } target }) Visit(target);
            return;
        }
        var root = path.Split('.', '[')[0];
        if (path.Length == 0 || _bound.ContainsKey(root) || (Given.Contains(root) && root != "options")) return;
        if (root == "options") UseOption(path, span);
        else if (DeclaredBy(path) is { } declared) Used.Add(declared);
        else if (!library.Variables.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal)))
            bag.Add(DraftingRules.UnknownVariable, placeOf(span), path, Nearest.Text(path, library.Variables.Keys));
    }

    private void UseOption(string path, SourceSpan span)
    {
        var parts = path.Replace("[]", "", StringComparison.Ordinal).Split('.');
        if (parts.Length < 2) return;
        if (library.Options.ContainsKey(parts[1])) Used.Add(parts[1]);
        else bag.Add(DraftingRules.UnknownVariable, placeOf(span), path, Nearest.Text(path, library.Options.Keys.Select(k => "options." + k)));
    }

    /// <summary>The variable that a path reads: itself, the table whose column it is, the person whose field it is.</summary>
    private string? DeclaredBy(string path)
    {
        if (library.Variables.ContainsKey(path)) return path;
        var element = path.IndexOf("[]", StringComparison.Ordinal);
        if (element >= 0)
        {
            var list = path[..element];
            if (!library.Variables.TryGetValue(list, out var table)) return null;
            var rest = path[(element + 2)..].TrimStart('.');
            return rest.Length == 0 || table.Type != VariableType.Table || table.Columns.Any(c => c.Path == rest.Split('.')[0]) ? list : null;
        }
        if (library.Variables.Values.FirstOrDefault(v => v.KeyColumn is not null && path.StartsWith(v.Path + ".", StringComparison.Ordinal)
            && v.HasRow(path[(v.Path.Length + 1)..])) is { } keyed) return keyed.Path;
        var dot = path.LastIndexOf('.');
        if (dot < 0 || !library.Variables.TryGetValue(path[..dot], out var parent)) return null;
        var member = path[(dot + 1)..];
        var known = parent.Type switch
        {
            VariableType.Person => Persons.Fields.Contains(member),
            VariableType.List or VariableType.Table or VariableType.Text or VariableType.Multiline => member is "size" or "empty?",
            VariableType.Date => member is "year" or "month" or "day",
            _ => false,
        };
        return known ? path[..dot] : null;
    }

    private string? PathOf(ScriptExpression? expression) => expression switch
    {
        ScriptVariable { Name: var name } => _bound.TryGetValue(name, out var bound) ? bound.Length > 0 ? bound : name : name,
        ScriptMemberExpression { Target: { } target, Member.Name: var member } => PathOf(target) is { } path ? $"{path}.{member}" : null,
        ScriptIndexerExpression { Target: { } target } => PathOf(target) is { } path ? path + "[]" : null,
        ScriptNestedExpression { Expression: { } inner } => PathOf(inner),
        _ => null,
    };

    private HashSet<string> PathsIn(ScriptExpression? condition)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(condition);
        return found;

        void Collect(ScriptNode? node)
        {
            if (node is ScriptExpression expression && PathOf(expression) is { } path) found.Add(path);
            for (var i = 0; node is not null && i < node.ChildrenCount; i++) Collect(node.GetChildren(i));
        }
    }
}
