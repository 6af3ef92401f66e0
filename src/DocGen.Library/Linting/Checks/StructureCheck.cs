using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Library.Clauses;
using DocGen.Library.Linting.Text;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every list and heading finds a level in the numbering scheme of each document it can stand in.</summary>
internal static class StructureCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var shapes = new Dictionary<string, ClauseShape>(StringComparer.Ordinal);
        var found = new HashSet<(string Clause, int Line, string Scheme)>();
        foreach (var reach in view.Templates)
        {
            if (!view.Library.Schemes.TryGetValue(reach.Template.Numbering, out var scheme) || scheme.Levels.IsEmpty) continue;
            foreach (var inclusion in reach.Inclusions)
            {
                var clause = inclusion.Clause;
                if (!shapes.TryGetValue(clause.Id, out var shape)) shapes.Add(clause.Id, shape = ClauseShape.Of(clause, view.TextOf(clause)));
                if (shape.IsUnreadable) bag.Add(LibraryRules.MarkdownTooDeep, clause.PlaceOf(0));
                if (scheme.HasArticles) Headings(clause, shape, scheme, reach, bag);
                foreach (var list in shape.Lists)
                {
                    var level = scheme.HasArticles ? InArticle(scheme, clause, list) : UnderHeadings(scheme, reach, inclusion, list);
                    if (level < scheme.Levels.Length || !found.Add((clause.Id, list.Line, scheme.Id))) continue;
                    bag.Add(LibraryRules.TooDeep, clause.PlaceOf(list.Line), reach.Template.Id, scheme.Title, scheme.Levels[^1].Id);
                }
            }
        }
    }

    private static void Headings(Clause clause, ClauseShape shape, NumberingScheme scheme, TemplateReach reach, DiagnosticBag bag)
    {
        foreach (var (line, _) in shape.Headings) bag.Add(LibraryRules.HeadingInArticle, clause.PlaceOf(line), reach.Template.Id, scheme.Title);
    }

    /// <summary>A list is 項, or 号 where it follows a plain paragraph or stands in a text without a number (a preamble).</summary>
    private static int InArticle(NumberingScheme scheme, Clause clause, ClauseShape.NumberedList list)
    {
        var paragraph = scheme.IndexOf(LevelRole.Paragraph);
        var item = scheme.IndexOf(LevelRole.Item);
        var first = list.AfterParagraph || !clause.HasHeading || paragraph < 0 ? item : paragraph;
        return (first < 0 ? scheme.Levels.Length : first) + list.Depth - 1;
    }

    /// <summary>The title stands one level below the headings around it, the lists on the levels that follow.</summary>
    private static int UnderHeadings(NumberingScheme scheme, TemplateReach reach, Inclusion inclusion, ClauseShape.NumberedList list)
    {
        var headings = inclusion.HeadingDepth + (inclusion.Clause.HasHeading ? 1 : 0) + list.HeadingLevel - 1;
        return LevelOf(scheme, reach, headings) + list.Depth;
    }

    /// <summary>Index of the level of a heading so many deep; -1 above the first.</summary>
    private static int LevelOf(NumberingScheme scheme, TemplateReach reach, int headings)
    {
        var divisions = reach.Template.Divisions.IsEmpty
            ? scheme.Levels.Where(l => l.Role == LevelRole.Division).Select(l => scheme.Levels.IndexOf(l)).ToList()
            : reach.Template.Divisions.Select(id => scheme.Levels.IndexOf(scheme.Levels.FirstOrDefault(l => l.Id == id)!)).Where(i => i >= 0).ToList();
        if (headings == 0) return -1;
        if (headings <= divisions.Count) return divisions[headings - 1];
        return (divisions.Count == 0 ? -1 : divisions[^1]) + headings - divisions.Count;
    }
}
