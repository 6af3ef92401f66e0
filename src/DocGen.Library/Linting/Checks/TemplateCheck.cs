using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Templates name what exists, and every clause is in the reach of one.</summary>
internal static class TemplateCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var reach in view.Templates) Template(view, reach, bag);
        foreach (var clause in view.Clauses) Included(view, view.TextOf(clause), bag);
        if (view.Templates.Count == 0) return;
        foreach (var clause in view.Clauses)
        {
            if (!view.Templates.Any(t => t.Contains(clause))) bag.Add(LibraryRules.ClauseUnreached, clause.Place, clause.Id);
        }
    }

    private static void Template(LibraryView view, TemplateReach reach, DiagnosticBag bag)
    {
        var (library, template) = (view.Library, reach.Template);
        if (template.Numbering.Length > 0 && !library.Schemes.ContainsKey(template.Numbering))
            bag.Add(LibraryRules.UnknownScheme, template.Places.Of("numbering"), template.Numbering, Nearest.Text(template.Numbering, library.Schemes.Keys));
        if (template.Style.Length > 0 && !library.Styles.ContainsKey(template.Style))
            bag.Add(LibraryRules.UnknownStyle, template.Places.Of("style"), template.Style, Nearest.Text(template.Style, library.Styles.Keys));
        if (template.Family.Length > 0 && !library.Matrices.ContainsKey(template.Family))
            bag.Add(LibraryRules.UnknownFamily, template.Places.Of("family"), template.Family, Nearest.Text(template.Family, library.Matrices.Keys));
        Attachment(view, reach, bag);
        Side(view, reach, bag);
        Divisions(view, reach, bag);
        Included(view, reach.Text, bag);
        foreach (var (id, offset) in OptionsInCode.In(reach.Text))
        {
            if (!library.Options.ContainsKey(id)) bag.Add(LibraryRules.UnknownOption, reach.Text.PlaceOf(offset), id, Nearest.Text(id, library.Options.Keys));
        }
    }

    private static void Attachment(LibraryView view, TemplateReach reach, DiagnosticBag bag)
    {
        var template = reach.Template;
        for (var i = 0; i < template.AttachTo.Length; i++)
        {
            var parent = template.AttachTo[i];
            if (parent == template.Id || !view.Library.Templates.ContainsKey(parent))
                bag.Add(LibraryRules.UnknownTemplate, template.Places.Of("attach_to", i), parent, Nearest.Text(parent, view.Library.Templates.Keys.Where(k => k != template.Id)));
        }
        for (var i = 0; i < template.OrderedBy.Length; i++)
        {
            if (!view.Library.Clauses.ContainsKey(template.OrderedBy[i]))
                bag.Add(LibraryRules.UnknownInclude, template.Places.Of("ordered_by", i), template.OrderedBy[i], Nearest.Text(template.OrderedBy[i], view.Library.Clauses.Keys));
        }
        if (template.ColumnsBy.Length > 0 && !view.Library.Options.ContainsKey(template.ColumnsBy))
            bag.Add(LibraryRules.UnknownOption, template.Places.Of("columns_by"), template.ColumnsBy, Nearest.Text(template.ColumnsBy, view.Library.Options.Keys));
        if (!template.AttachTo.IsEmpty) return;
        foreach (var key in (string[])["label", "order", "when", "ordered_by"])
        {
            if (template.Places.Has(key)) bag.Add(LibraryRules.OnlyForAttachments, template.Places.Of(key), key);
        }
    }

    private static void Side(LibraryView view, TemplateReach reach, DiagnosticBag bag)
    {
        var template = reach.Template;
        if (view.Library.Matrices.TryGetValue(template.Family, out var matrix) && template.Side.Length > 0)
        {
            var sides = matrix.Measures.SelectMany(m => m.Standings.Keys).Distinct().ToList();
            if (!sides.Contains(template.Side))
                bag.Add(LibraryRules.UnknownSide, template.Places.Of("side"), template.Side, Nearest.Text(template.Side, sides));
        }
        var loop = reach.Text.Code.FirstOrDefault(t => t.IsWord("measures"));
        if (loop.Text is not null && (template.Family.Length == 0 || template.Side.Length == 0))
            bag.Add(LibraryRules.MeasuresWithoutFamily, reach.Text.PlaceOf(loop.Offset));
    }

    private static void Divisions(LibraryView view, TemplateReach reach, DiagnosticBag bag)
    {
        if (!view.Library.Schemes.TryGetValue(reach.Template.Numbering, out var scheme)) return;
        var known = scheme.Levels.Where(l => l.Role == LevelRole.Division).Select(l => l.Id).ToList();
        for (var i = 0; i < reach.Template.Divisions.Length; i++)
        {
            var id = reach.Template.Divisions[i];
            if (!known.Contains(id)) bag.Add(LibraryRules.UnknownDivision, reach.Template.Places.Of("divisions", i), id, scheme.Id, string.Join(", ", known));
        }
    }

    private static void Included(LibraryView view, Text.ScannedText text, DiagnosticBag bag)
    {
        foreach (var (id, offset) in Includes.In(text))
        {
            if (!view.Library.Clauses.ContainsKey(id)) bag.Add(LibraryRules.UnknownInclude, text.PlaceOf(offset), id, Nearest.Text(id, view.Library.Clauses.Keys));
        }
    }
}
