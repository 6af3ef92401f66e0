using DocGen.Library.Clauses;
using DocGen.Library.Linting.Text;
using DocGen.Library.Templates;

namespace DocGen.Library.Linting;

/// <summary>
/// What a template can contain: the clauses that it includes by name, all clauses of its family and side where it goes through the
/// measures, and what those include in turn.
/// </summary>
internal sealed class TemplateReach
{
    private readonly Dictionary<string, List<Clause>> _byName = new(StringComparer.Ordinal);

    public TemplateReach(DocumentTemplate template, ScannedText text, LibraryView view)
    {
        Template = template;
        Text = text;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var inclusions = new List<Inclusion>();
        foreach (var token in text.Code)
        {
            if (!token.IsWord("measures")) continue;
            var depth = HeadingDepth(text, token.Offset);
            foreach (var clause in view.Clauses.Where(IsMeasureClause)) Reach(clause, depth);
        }
        foreach (var (id, offset) in Includes.In(text))
        {
            if (view.Library.Clauses.TryGetValue(id, out var clause)) Reach(clause, HeadingDepth(text, offset));
        }
        Inclusions = inclusions;
        foreach (var name in inclusions.Select(i => i.Clause).SelectMany(c => new[] { (c.ShortName, c), (c.Id, c) }).Distinct())
        {
            if (!_byName.TryGetValue(name.Item1, out var clauses)) _byName.Add(name.Item1, clauses = []);
            clauses.Add(name.c);
        }

        void Reach(Clause clause, int depth)
        {
            if (!reached.Add(clause.Id)) return;
            inclusions.Add(new Inclusion(clause, depth));
            foreach (var (id, _) in Includes.In(view.TextOf(clause)))
            {
                if (view.Library.Clauses.TryGetValue(id, out var inner)) Reach(inner, depth);
            }
        }
    }

    public DocumentTemplate Template { get; }

    public ScannedText Text { get; }

    public IReadOnlyList<Inclusion> Inclusions { get; }

    public IEnumerable<string> Names => _byName.Keys;

    public bool Contains(Clause clause) => _byName.TryGetValue(clause.Id, out var found) && found.Contains(clause);

    /// <summary>The clauses that a short name or a full path can mean in this template's documents.</summary>
    public IReadOnlyList<Clause> Named(string name) => _byName.GetValueOrDefault(name, []);

    private bool IsMeasureClause(Clause clause) =>
        clause.Measure.Length > 0 && clause.Family == Template.Family && clause.Side == Template.Side && TypeNames.Meet(clause.Types, Template.Types);

    /// <summary>How many headings deep the text at an offset stands: the number of <c>#</c> of the last heading before it.</summary>
    private static int HeadingDepth(ScannedText text, int offset)
    {
        for (var line = text.LineOf(offset); line >= 0; line--)
        {
            var content = text.Line(line);
            var depth = content.Length - content.TrimStart('#').Length;
            if (depth > 0 && content.Length > depth && content[depth] == ' ') return depth;
        }
        return 0;
    }
}
