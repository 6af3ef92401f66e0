using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Records;

/// <summary>
/// A source gone through unit by unit: where each stands in the documents of a case, or why it does not. Where a unit is what an
/// alternative adds, the alternative's choice decides, since its clause stands without it too.
/// </summary>
public sealed class Concordance
{
    private readonly ClauseLibrary _library;
    private readonly CaseAnswers _answers;
    private readonly IReadOnlyList<CaseDocument> _set;
    private readonly Dictionary<CaseDocument, IReadOnlyDictionary<string, string>> _places;
    private readonly Dictionary<CaseDocument, IReadOnlyDictionary<string, string>> _units;
    private readonly ILookup<string, string> _templates;

    private Concordance(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set)
    {
        (_library, _answers, _set) = (library, answers, set);
        _places = set.ToDictionary(d => d, d => ClausePlaces.Of(d.Document, d.Style.Digits));
        _units = set.ToDictionary(d => d, d => SourcePlaces.Of(d.Document, d.Style.Digits));
        _templates = library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
            .SelectMany(t => Includes.ReachedBy(library, t).Select(c => (Clause: c.Id, t.Title))).ToLookup(r => r.Clause, r => r.Title, StringComparer.Ordinal);
    }

    /// <summary>The rows, in the order of the source; a unit that stands in several documents has one for each.</summary>
    public static IReadOnlyList<ConcordanceRow> Of(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set, string source)
    {
        var concordance = new Concordance(library, answers, set);
        return [.. library.SourceUnits[source].SelectMany(u => concordance.RowsOf(u.Key, u.Value))];
    }

    private List<ConcordanceRow> RowsOf(string unit, string title)
    {
        var options = AlternativeOf(unit) is { } found ? Chosen(unit, title, found.Option, found.Alternative) : [];
        if (options.Count > 0) return options;
        var clauses = _set.SelectMany(d => InDocument(unit, title, d)).ToList();
        if (clauses.Exists(r => r.Decision == ConcordanceDecision.In)) return [.. clauses.Where(r => r.Decision == ConcordanceDecision.In)];
        if (clauses.Count > 0) return [clauses[0]];
        return [Elsewhere(unit, title) ?? Asked(unit, title) ?? new ConcordanceRow(unit, title, "", "", "", ConcordanceDecision.Missing,
            new Wording("条文集にない", "not in the library"))];
    }

    private (Option Option, OptionAlternative Alternative)? AlternativeOf(string unit) => _library.OptionOrder.Select(o => _library.Options[o])
        .SelectMany(o => o.Alternatives.Select(a => ((Option, OptionAlternative)?)(o, a))).FirstOrDefault(a => Carries(a!.Value.Item2.Sources, unit));

    // Without a clause of these documents that carries it too, an alternative is only an answer.
    private List<ConcordanceRow> Chosen(string unit, string title, Option option, OptionAlternative alternative)
    {
        if (!_answers.Options.TryGetValue(option.Id, out var answer)) return [];
        if (answer.Keys.Contains(alternative.Key)) return [];
        var label = string.Join("、", answer.Keys.Select(k => option.Find(k)!.Label));
        var words = answer.Origin == AnswerOrigin.Default ? new Wording($"既定の選択：{label}", $"by default: {label}") : new Wording($"回答で選択：{label}", $"answered: {label}");
        return [.. _set.Where(d => d.Selection.Clauses.Any(c => Carries(c.Clause.Sources, unit)))
            .Select(d => new ConcordanceRow(unit, title, d.Document.Title, "", $"options/{option.Id}", ConcordanceDecision.Out, words))];
    }

    private IEnumerable<ConcordanceRow> InDocument(string unit, string title, CaseDocument document)
    {
        foreach (var decision in document.Selection.Clauses.Where(c => Carries(c.Clause.Sources, unit)))
        {
            var place = PlaceOf(unit, document) ?? _places[document].GetValueOrDefault(decision.Clause.Id, "");
            yield return new ConcordanceRow(unit, title, document.Document.Title, decision.IsIn ? place : "", decision.Clause.Id,
                decision.IsIn ? ConcordanceDecision.In : ConcordanceDecision.Out, decision.Reason.Words);
        }
        if (Carries(document.Selection.Template.Sources, unit))
            yield return new ConcordanceRow(unit, title, document.Document.Title, "", $"templates/{document.Selection.Template.Id}", ConcordanceDecision.In,
                new Wording("文書の全体", "the document as a whole"));
    }

    // A unit whose parts are not told apart stands where the unit above it does.
    private string? PlaceOf(string unit, CaseDocument document)
    {
        for (var name = unit; name.Contains('.', StringComparison.Ordinal); name = name[..name.LastIndexOf('.')])
        {
            if (_units[document].TryGetValue(name, out var place)) return place;
        }
        return null;
    }

    private ConcordanceRow? Elsewhere(string unit, string title)
    {
        var clauses = _library.Clauses.Values.Where(c => Carries(c.Sources, unit)).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var titles = clauses.SelectMany(c => _templates[c.Id]).Concat(_library.Templates.Values.Where(t => Carries(t.Sources, unit)).Select(t => t.Title)).Distinct().Order(StringComparer.Ordinal).ToList();
        return titles.Count == 0 ? null : new ConcordanceRow(unit, title, string.Join("、", titles), "", clauses.Count > 0 ? clauses[0].Id : "", ConcordanceDecision.Elsewhere,
            new Wording("この案件では作らない文書", "in documents that this case does not make"));
    }

    // Guidance lives in the help of a question, a blank of the source is a variable.
    private ConcordanceRow? Asked(string unit, string title)
    {
        if (_library.OptionOrder.Select(o => _library.Options[o]).FirstOrDefault(o => Carries(o.Sources, unit) || o.Alternatives.Any(a => Carries(a.Sources, unit))) is { } option)
        {
            var label = _answers.Options.TryGetValue(option.Id, out var answer) ? string.Join("、", answer.Keys.Select(k => option.Find(k)!.Label)) : "";
            return new ConcordanceRow(unit, title, "", "", $"options/{option.Id}", ConcordanceDecision.Answered,
                label.Length > 0 ? new Wording($"選択：{label}", $"chosen: {label}") : new Wording("選択の説明", "guidance to a question"));
        }
        if (_library.Matrices.Values.SelectMany(m => m.Measures).FirstOrDefault(m => Carries(m.Sources, unit)) is { } measure)
            return new ConcordanceRow(unit, title, "", "", $"measures/{measure.Id}", ConcordanceDecision.Answered, new Wording($"対策の一覧の行：{measure.Title}", $"row of the measures: {measure.Title}"));
        var variable = _library.VariableOrder.FirstOrDefault(v => Carries(_library.Variables[v].Sources, unit));
        return variable is null ? null : new ConcordanceRow(unit, title, "", "", $"variables/{variable}", ConcordanceDecision.Answered,
            new Wording("記入事項", "a blank to fill in"));
    }

    // `x.y.*` carries x.y and all below it.
    private static bool Carries(IEnumerable<string> sources, string unit) => sources.Any(s => s == unit
        || (s.EndsWith(".*", StringComparison.Ordinal) && (unit == s[..^2] || unit.StartsWith(s[..^1], StringComparison.Ordinal))));
}
