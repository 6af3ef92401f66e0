using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Linting.Text;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every reference reaches one target in every document in which it can stand.</summary>
internal static class ReferenceCheck
{
    /// <summary>Starts the name of another document of the set: <c>#doc:audit-specification</c>.</summary>
    private const string Document = "doc:";

    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var targets = view.Templates.ToDictionary(t => t, t => new ReferenceTargets(t, view));
        foreach (var clause in view.Clauses)
        {
            var text = view.TextOf(clause);
            Anchors(clause, text, bag);
            var within = view.Templates.Where(t => t.Contains(clause)).ToList();
            foreach (var link in text.Links) Link(view, link, text, within, targets, bag);
        }
        foreach (var reach in view.Templates)
        {
            foreach (var link in reach.Text.Links) Link(view, link, reach.Text, [reach], targets, bag);
        }
    }

    private static void Link(
        LibraryView view, Link link, ScannedText text, List<TemplateReach> within, Dictionary<TemplateReach, ReferenceTargets> targets, DiagnosticBag bag)
    {
        // A name that code puts together is known when the document is built.
        if (link.Target.Contains(ScannedText.CodeMark, StringComparison.Ordinal)) return;
        var place = text.PlaceOf(link.Offset);
        if (link.Names.IsEmpty) bag.Add(LibraryRules.ReferenceMalformed, place, link.Target);
        foreach (var name in link.Names)
        {
            if (name.StartsWith(Document, StringComparison.Ordinal))
            {
                Elsewhere(view, name[Document.Length..], place, targets, bag);
                continue;
            }
            var counts = within.Select(t => (Template: t, Count: targets[t].Count(name, text))).ToList();
            var ambiguous = counts.Find(c => c.Count > 1).Template;
            if (ambiguous is not null) bag.Add(LibraryRules.ReferenceAmbiguous, place, name, ambiguous.Template.Id);
            var missing = counts.Where(c => c.Count == 0).Select(c => c.Template).ToList();
            if (missing.Count == 0) continue;
            var near = Nearest.Text(name, missing.SelectMany(t => targets[t].Names(text)));
            if (missing.Count == within.Count) bag.Add(LibraryRules.ReferenceUnknown, place, name, near);
            else bag.Add(LibraryRules.ReferenceUnknownIn, place, name, string.Join(", ", missing.Select(t => t.Template.Id)), near);
        }
    }

    // doc:contract is another document, doc:contract#audit a place in it.
    private static void Elsewhere(LibraryView view, string name, Place place, Dictionary<TemplateReach, ReferenceTargets> targets, DiagnosticBag bag)
    {
        var parts = name.Split('#', 2);
        if (targets.Keys.FirstOrDefault(t => t.Template.Id == parts[0]) is not { } there)
            bag.Add(LibraryRules.UnknownTemplate, place, parts[0], Nearest.Text(parts[0], view.Library.Templates.Keys));
        else if (parts.Length > 1 && targets[there].Count(parts[1], there.Text) == 0)
            bag.Add(LibraryRules.ReferenceUnknownIn, place, parts[1], parts[0], Nearest.Text(parts[1], targets[there].Names(there.Text)));
    }

    private static void Anchors(Clause clause, ScannedText text, DiagnosticBag bag)
    {
        for (var i = 0; i < text.Anchors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (text.Anchors[i].Name != text.Anchors[j].Name) continue;
                var (first, second) = (text.LineOf(text.Anchors[j].Offset), text.LineOf(text.Anchors[i].Offset));
                if (Exclude(clause.Text.Lines[first], clause.Text.Lines[second])) continue;
                bag.Add(LibraryRules.AnchorTwice, text.PlaceOf(text.Anchors[i].Offset), text.Anchors[i].Name, clause.PlaceOf(first).ToString());
                break;
            }
        }
    }

    /// <summary>Whether two lines stand under different alternatives of one option, so that only one of them is printed.</summary>
    private static bool Exclude(ClauseLine a, ClauseLine b) =>
        a.Under.Any(one => b.Under.Any(other => one.Option == other.Option && one.Key != other.Key));
}
