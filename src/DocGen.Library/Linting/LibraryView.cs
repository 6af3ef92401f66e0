using DocGen.Library.Clauses;
using DocGen.Library.Linting.Text;
using DocGen.Library.Questions;

namespace DocGen.Library.Linting;

/// <summary>The library as the checks look at it: in a fixed order, every text scanned once, every template's reach known.</summary>
internal sealed class LibraryView
{
    private readonly Dictionary<string, ScannedText> _texts = new(StringComparer.Ordinal);

    public LibraryView(ClauseLibrary library)
    {
        Library = library;
        Clauses = [.. library.Clauses.Values.OrderBy(c => c.Id, StringComparer.Ordinal)];
        Options = [.. library.OptionOrder.Select(id => library.Options[id])];
        Variables = [.. library.VariableOrder.Select(path => library.Variables[path])];
        foreach (var clause in Clauses)
            _texts.Add(clause.Id, new ScannedText(clause.Text.Lines.Select(l => l.Label is null ? l.Text : ""), clause.File, clause.TextLine));
        Templates =
        [
            .. library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
                .Select(t => new TemplateReach(t, new ScannedText(t.Body.TrimEnd('\n').Split('\n'), t.File, t.BodyLine), this)),
        ];
        TypeNames = [.. Keys("type"), .. Keys("subtype")];
    }

    public ClauseLibrary Library { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<Option> Options { get; }

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public IReadOnlyList<TemplateReach> Templates { get; }

    /// <summary>The keys of the options <c>type</c> and <c>subtype</c>.</summary>
    public IReadOnlyList<string> TypeNames { get; }

    public ScannedText TextOf(Clause clause) => _texts[clause.Id];

    /// <summary>The side that a clause stands on; of an ordinary term the folder below its family.</summary>
    public static string SideOf(Clause clause)
    {
        if (clause.Measure.Length > 0) return clause.Side;
        var parts = clause.Id.Split('/');
        return parts.Length > 2 ? parts[1] : "";
    }

    /// <summary>Whether an option says which kind of outsourcing it is, not which words are wanted.</summary>
    public static bool IsType(string option) => option is "type" or "subtype";

    private IEnumerable<string> Keys(string option) =>
        Library.Options.TryGetValue(option, out var found) ? found.Alternatives.Select(a => a.Key) : [];
}
