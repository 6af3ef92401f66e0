using DocGen.Drafting.Answers;
using DocGen.Drafting.Duties;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Templates;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>What the documents of the set lay upon whom, for the lists of duties and for the papers that clauses order.</summary>
internal static class DutyRows
{
    /// <summary>The duties of the set's main documents; attachments are forms and papers that the duties speak of.</summary>
    public static IReadOnlyList<Duty> Of(IReadOnlyList<CaseDocument> set) =>
        [.. set.Where(d => d.Selection.Template.AttachTo.IsEmpty).SelectMany(DutyReader.Of)];

    public static ScriptArray Rows(IEnumerable<Duty> duties) => new(duties.Select(Row));

    /// <summary>By role, in the order in which the library declares them; sentences without one last.</summary>
    public static IEnumerable<ScriptObject> ByRole(IReadOnlyList<Duty> duties, ClauseLibrary library, string only)
    {
        foreach (var role in library.VariableOrder.Append(""))
        {
            if (only.Length > 0 && role != only) continue;
            var own = duties.Where(d => role.Length == 0 ? d.Roles.IsEmpty : d.Roles.Contains(role)).ToList();
            if (own.Count == 0) continue;
            var name = role.Length == 0 ? "主体の定めのないもの" : own[0].RoleNames[own[0].Roles.IndexOf(role)];
            yield return new ScriptObject { ["id"] = role, ["name"] = name, ["duties"] = Rows(own) };
        }
    }

    /// <summary>The duties of the clauses that order a paper to be drawn up.</summary>
    public static IEnumerable<Duty> Orders(IReadOnlyList<Duty> duties, DocumentSelection selection) =>
        selection.Template.OrderedBy.SelectMany(id => duties.Where(d => d.Clause == id));

    /// <summary>The articles that these are.</summary>
    public static string Basis(IReadOnlyList<Duty> duties, DocumentSelection selection) => Basis(duties, selection.Template);

    /// <summary>The attachments that clauses order, with the articles and those who have to draw them up.</summary>
    public static IEnumerable<ScriptObject> Papers(IReadOnlyList<Duty> duties, ClauseLibrary library, CaseAnswers answers) => Attachments.Of(library, answers)
        .Where(a => !a.Template.OrderedBy.IsEmpty)
        .Select(a => RecordValues.Row(("label", a.Label), ("title", a.Title), ("basis", Basis(duties, a.Template)), ("roles", string.Join('、',
            a.Template.OrderedBy.SelectMany(id => duties.Where(d => d.Clause == id)).SelectMany(d => d.RoleNames).Distinct()))));

    private static string Basis(IReadOnlyList<Duty> duties, DocumentTemplate template) =>
        Listed([.. template.OrderedBy.SelectMany(id => duties.Where(d => d.Clause == id)).Select(o => ArticleOf(o.Place)).Distinct()]);

    // 第24条第2項 is named by its article here: the paper rests on the whole of it.
    private static string ArticleOf(string place)
    {
        var end = place.IndexOf('条', StringComparison.Ordinal);
        return end < 0 ? place : place[..(end + 1)];
    }

    private static string Listed(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join('、', names.SkipLast(1)) + "及び" + names[^1],
    };

    private static ScriptObject Row(Duty duty) => RecordValues.Row(("role", string.Join('、', duty.RoleNames)), ("kind", Duty.NameOf(duty.Kind).Japanese),
        ("when", duty.When), ("text", duty.Text), ("place", duty.Place), ("caption", duty.Caption), ("clause", duty.ClauseName), ("document", duty.Document));
}
