using DocGen.Library.Clauses;
using DocGen.Library.Linting.Text;

namespace DocGen.Library.Linting;

/// <summary>What a reference can mean within the documents of one template (formats.md, section 2).</summary>
internal sealed class ReferenceTargets(TemplateReach reach, LibraryView view)
{
    private static readonly string[] Reserved = ["first", "previous", "next", "last", "this"];

    /// <summary>How many things a name can mean: none, one, or more than one where it cannot be told which.</summary>
    /// <param name="name">The name without <c>#</c>.</param>
    /// <param name="from">The text in which the reference stands: its own anchors come first.</param>
    public int Count(string name, ScannedText from)
    {
        if (Reserved.Contains(name) || HasAnchor(from, name)) return 1;
        var clauses = Together(reach.Named(name));
        if (clauses > 0) return clauses;
        if (HasAnchor(reach.Text, name)) return 1;
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            var anchor = name[(dot + 1)..];
            var found = Together([.. reach.Named(name[..dot]).Where(c => HasAnchor(view.TextOf(c), anchor))]);
            if (found > 0) return found;
        }
        return 0;
    }

    /// <summary>Names that a reference from a text can use.</summary>
    public IEnumerable<string> Names(ScannedText from) =>
        from.Anchors.Select(a => a.Name).Concat(reach.Names.Where(n => !n.Contains('/', StringComparison.Ordinal)));

    private static bool HasAnchor(ScannedText text, string name) => text.Anchors.Any(a => a.Name == name);

    /// <summary>Clauses of one name disturb each other only where they can stand in one document.</summary>
    private static int Together(IReadOnlyList<Clause> clauses)
    {
        if (clauses.Count < 2) return clauses.Count;
        for (var i = 0; i < clauses.Count; i++)
        {
            for (var j = i + 1; j < clauses.Count; j++)
            {
                if (TypeNames.Meet(clauses[i].Types, clauses[j].Types)) return 2;
            }
        }
        return 1;
    }
}
