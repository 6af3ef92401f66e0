using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Questions;

/// <summary>What the code in clauses and templates may name, and what a name that it does not know was probably meant to be.</summary>
public sealed class VariableNames
{
    private static readonly string[] PersonParts = ["section", "post", "name", "phone", "mail"];
    private static readonly string[] ListParts = ["size"];
    private static readonly string[] Built =
    [
        "outsourcing", "outsourcing.types", "outsourcing.subtypes", "options", "measures", "measures_in", "matrix", "matrix.columns", "matrix.rows",
        "attachments", "attachment", "attachment.label", "attachment.title",
    ];

    private readonly ClauseLibrary _library;
    private readonly HashSet<string> _groups;

    public VariableNames(ClauseLibrary library)
    {
        _library = library;
        _groups = library.Variables.Keys.Select(path => path[..path.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a path leads somewhere: a variable or a part of one, a group, <c>options.…</c>, <c>outsourcing.…</c>, <c>measures</c>.</summary>
    public bool Knows(string path)
    {
        if (_groups.Contains(path) || Built.Contains(path)) return true;
        if (path.StartsWith("options.", StringComparison.Ordinal)) return _library.Options.ContainsKey(Part(path, 1)) && Rest(path, 2) is "" or "size";
        if (path.EndsWith(".size", StringComparison.Ordinal) && Built.Contains(path[..^5])) return true;
        if (Find(path) is not { } variable) return false;
        var rest = path.Length == variable.Path.Length ? "" : path[(variable.Path.Length + 1)..];
        return rest.Length == 0 || variable.HasRow(rest) || (variable.Type switch
        {
            VariableType.Person => PersonParts,
            VariableType.List or VariableType.Table => ListParts,
            _ => [],
        }).Contains(rest);
    }

    /// <summary>The variable that a path names or leads into: <c>org.contact.phone</c> leads into <c>org.contact</c>.</summary>
    public VariableDefinition? Find(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (_library.Variables.TryGetValue(path[..end], out var variable)) return variable;
        }
        return null;
    }

    /// <summary>The known names nearest to one that is not known, the likeliest first.</summary>
    public IReadOnlyList<string> Near(string path) => Nearest.To(path, All());

    private IEnumerable<string> All() =>
        _library.Variables.Keys.Concat(_library.Options.Keys.Select(o => "options." + o)).Concat(Built)
            .Concat(_library.Variables.Values.Where(v => v.Type == VariableType.Person).SelectMany(v => PersonParts.Select(p => $"{v.Path}.{p}")));

    private static string Part(string path, int index)
    {
        var parts = path.Split('.');
        return index < parts.Length ? parts[index] : "";
    }

    private static string Rest(string path, int from) => string.Join('.', path.Split('.').Skip(from));
}
