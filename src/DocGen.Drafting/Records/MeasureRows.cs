using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Measures;
using Scriban.Runtime;

namespace DocGen.Drafting.Records;

/// <summary>The rows of the requirements matrix as the case decided them: standing, decision, reason and the places in the built documents.</summary>
internal static class MeasureRows
{
    private static readonly string[] Sides = ["spec", "contract"];

    public static IEnumerable<ScriptObject> Of(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set)
    {
        foreach (var matrix in library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal))
        {
            var documents = Sides.ToDictionary(s => s, s => SetSides.DocumentsOf(set, matrix.Family, s));
            var places = documents.Values.SelectMany(d => d).ToDictionary(d => d.Selection.Template.Id, d => ClausePlaces.Of(d.Document, d.Style.Digits), StringComparer.Ordinal);
            foreach (var measure in matrix.Measures.Where(m => answers.Allows(m.Types))) yield return Row(measure, matrix, answers, documents, places);
        }
    }

    private static ScriptObject Row(Measure measure, MeasureMatrix matrix, CaseAnswers answers,
        Dictionary<string, IReadOnlyList<CaseDocument>> documents, Dictionary<string, IReadOnlyDictionary<string, string>> places)
    {
        var row = RecordValues.Row(("id", measure.Id), ("title", measure.Title));
        var isIn = new Dictionary<string, bool>(StringComparer.Ordinal);
        var reasons = new List<(string Side, string Words)>();
        foreach (var side in Sides)
        {
            var standing = Standings.Of(measure, matrix, side, answers).Standing;
            row[side + "_standing"] = Reasons.Name(standing, Language.Japanese);
            var found = documents[side].SelectMany(d => PlacesOf(measure, d, places[d.Selection.Template.Id], documents[side].Count > 1)).ToList();
            row[side] = found.Count > 0 ? string.Join('\n', found) : "";
            isIn[side] = found.Count > 0;
            if (standing == Standing.NotApplicable) continue;
            var words = documents[side].SelectMany(d => d.Selection.Measures).Where(m => m.Measure.Id == measure.Id).Select(m => m.Reason.Words.Japanese).Distinct();
            reasons.AddRange(words.Select(w => (side, w)));
        }
        // In the model the officer marks one of them.
        row["decision"] = answers.IsModel ? "置く・置かない" : (isIn["spec"], isIn["contract"]) switch
        {
            (true, true) => "調達仕様書及び契約書に置く",
            (true, false) => "調達仕様書に置く",
            (false, true) => "契約書に置く",
            _ => "置かない",
        };
        row["is_in"] = isIn.Values.Any(i => i);
        row["reason"] = Joined(reasons);
        row["remark"] = string.Join('　', answers.Outsourcing.SelectMany(o => o.Columns).Where(measure.Remarks.ContainsKey).Select(c => measure.Remarks[c]).Distinct());
        return row;
    }

    private static IEnumerable<string> PlacesOf(Measure measure, CaseDocument document, IReadOnlyDictionary<string, string> places, bool isOneOfSeveral)
    {
        var found = document.Selection.MeasureClauses.Where(c => c.Measure == measure.Id && places.ContainsKey(c.Id)).Select(c => places[c.Id]).Distinct().ToList();
        if (found.Count == 0) yield break;
        var words = string.Join("、", found);
        yield return isOneOfSeveral ? $"{document.Document.Title}　{words}" : words;
    }

    // One reason for both sides is said once.
    private static string Joined(List<(string Side, string Words)> reasons)
    {
        var words = reasons.Select(r => r.Words).Distinct().ToList();
        return words.Count <= 1 ? words.FirstOrDefault("")
            : string.Join('\n', reasons.Select(r => $"{(r.Side == "spec" ? "調達仕様書" : "契約書")}：{r.Words}"));
    }
}
