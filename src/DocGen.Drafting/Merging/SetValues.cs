using System.Collections.Immutable;
using DocGen.Documents.Styles;
using DocGen.Drafting.Assessments;
using DocGen.Drafting.Records;
using DocGen.Drafting.Selection;
using DocGen.Library.Measures;
using Scriban.Runtime;

namespace DocGen.Drafting.Merging;

/// <summary>What a template can say of the selection and of the set: its measures, the requirements matrix, the attachments.</summary>
internal static class SetValues
{
    private static readonly string[] Sides = ["spec", "contract"];

    public static void Put(ScriptObject root, DocumentSelection selection, ImmutableArray<Attachment> attachments)
    {
        var template = selection.Template;
        root.SetValue("measures", new ScriptArray(selection.MeasureClauses.Select(c => (object)c.Id)), true);
        root.SetValue("measures_in", new ScriptArray(selection.Measures.Where(m => m.IsIn).Select(m => Named(m.Measure.Id, m.Measure.Title))), true);
        root.SetValue("attachments", new ScriptArray(attachments
            .Where(a => a.Template.AttachTo.Contains(template.Id))
            .Select(a => new ScriptObject { ["id"] = a.Template.Id, ["label"] = a.Label, ["title"] = a.Title })), true);
        if (attachments.FirstOrDefault(a => a.Template.Id == template.Id) is { } self)
            root.SetValue("attachment", new ScriptObject { ["label"] = self.Label, ["title"] = self.Title }, true);
        if (selection.Library.Matrices.TryGetValue(template.Family.Length > 0 ? template.Family : "outsourcing", out var matrix))
            root.SetValue("matrix", Matrix(matrix, selection), true);
        root.SetValue("outcome", Assessment.OutcomeOf(selection.Library, selection.Answers) is { } outcome
            ? new ScriptObject { ["id"] = outcome.Id, ["label"] = outcome.Label, ["reason"] = outcome.Reason } : null, true);
    }

    /// <summary>What only a record of the set can say: of the other documents, once they are built.</summary>
    public static void PutRecord(ScriptObject root, DocumentSelection selection, DocumentStyle style, IReadOnlyList<CaseDocument> set) =>
        root.SetValue("record", RecordValues.Of(selection, style, set), true);

    /// <summary>Which texts answer which requirements; without rows in a document that is built for its numbers alone.</summary>
    public static void PutRequirements(ScriptObject root, DocumentSelection selection, OtherDocuments? others)
    {
        if (!selection.Library.Requirements.TryGetValue(selection.Template.Requirements, out var map)) return;
        root.SetValue("requirements", others is null
            ? new ScriptObject { ["sides"] = new ScriptArray(), ["rows"] = new ScriptArray() }
            : RequirementValues.Of(map, selection.Library, others), true);
    }

    private static ScriptObject Named(string id, string title) => new() { ["id"] = id, ["title"] = title };

    private static ScriptObject Matrix(MeasureMatrix matrix, DocumentSelection selection)
    {
        var columns = matrix.Columns.Where(c => IsUsed(c.Id, selection)).ToList();
        var rows = matrix.Measures.Where(m => m.Types.IsEmpty || columns.Exists(c => m.Types.Contains(c.Id.Split('.')[0]))).Select(measure =>
        {
            var row = Named(measure.Id, measure.Title);
            row["remark"] = string.Join('　', columns.Where(c => measure.Remarks.ContainsKey(c.Id)).Select(c => $"{c.Label}：{measure.Remarks[c.Id]}"));
            foreach (var side in Sides)
                row[side] = new ScriptArray(columns.Select(c => (object)Symbol(measure.StandingOf(side, c.Id))));
            return row;
        });
        return new ScriptObject
        {
            ["columns"] = new ScriptArray(columns.Select(c => new ScriptObject { ["id"] = c.Id, ["label"] = c.Label })),
            ["rows"] = new ScriptArray(rows),
        };
    }

    private static bool IsUsed(string column, DocumentSelection selection)
    {
        if (selection.Template.ColumnsBy.Length == 0) return true;
        var used = selection.Answers.ValuesOf(selection.Template.ColumnsBy);
        return used.Count == 0 || used.Contains(column.Split('.')[0]);
    }

    private static string Symbol(Standing standing) => standing switch
    {
        Standing.Required => "○",
        Standing.Optional => "△",
        Standing.Included => "☆",
        _ => "×",
    };
}
