using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Measures;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Selection;

/// <summary>Decides for one document which clauses and alternatives are in and which are out, and says why each.</summary>
public sealed class Selector
{
    private readonly ClauseLibrary _library;
    private readonly DocumentTemplate _template;
    private readonly CaseAnswers _answers;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, MeasureDecision> _measures = new(StringComparer.Ordinal);

    private Selector(ClauseLibrary library, DocumentTemplate template, CaseAnswers answers, DiagnosticBag bag)
    {
        _library = library;
        _template = template;
        _answers = answers;
        _bag = bag;
    }

    public static DocumentSelection Select(ClauseLibrary library, DocumentTemplate template, CaseAnswers answers, DiagnosticBag bag) =>
        new Selector(library, template, answers, bag).Run();

    private DocumentSelection Run()
    {
        if (!_answers.Allows(_template.Types))
            _bag.Add(DraftingRules.TemplateNotForType, new Place(_answers.File), _template.Id, string.Join(", ", _template.Types));
        DecideMeasures();
        var reached = Includes.ReachedBy(_library, _template).ToList();
        if (!_answers.IsModel && _answers.Outsourcing.IsEmpty && reached.Exists(c => c.Measure.Length > 0))
            _bag.Add(DraftingRules.TypeMissing, new Place(_answers.File), _template.Id);
        var clauses = reached.Select(Decide).ToImmutableArray();
        var chosen = clauses.Where(c => c.IsIn).ToImmutableArray();
        return new DocumentSelection(_library, _template, _answers)
        {
            Clauses = clauses,
            Measures = [.. _measures.Values],
            MeasureClauses = [.. chosen.Where(c => c.Clause.Measure.Length > 0).Select(c => c.Clause)],
            Alternatives = [.. chosen.SelectMany(c => Alternatives(c.Clause))],
        };
    }

    private void DecideMeasures()
    {
        if (_template.Family.Length == 0 || !_library.Matrices.TryGetValue(_template.Family, out var matrix)) return;
        foreach (var measure in matrix.Measures) _measures[measure.Id] = Decide(measure, matrix);
    }

    private MeasureDecision Decide(Measure measure, MeasureMatrix matrix)
    {
        if (_answers.IsModel)
        {
            var (standing, _) = StandingOf(measure, matrix);
            return new MeasureDecision(measure, standing, standing != Standing.NotApplicable,
                standing == Standing.NotApplicable ? Reasons.NotApplicable("") : Reasons.Model);
        }
        return Decide(measure, StandingOf(measure, matrix));
    }

    private MeasureDecision Decide(Measure measure, (Standing Standing, string Column) found)
    {
        var (standing, column) = found;
        var condition = ConditionWords.Of(measure.When, _library);
        var asked = measure.When != Condition.Always && measure.When.Holds(_answers.ValuesOf);
        var place = PlaceOf(measure.When);
        if (LeftOut(measure.Id) is { } leaveOut)
        {
            if (standing == Standing.NotApplicable) _bag.Add(DraftingRules.LeaveOutNotIn, leaveOut.Place, measure.Id, _template.Id);
            return new MeasureDecision(measure, standing, false, Reasons.LeftOut(leaveOut));
        }
        if (standing == Standing.NotApplicable && asked && AskedByPerson(measure) && !AppliesElsewhere(measure))
            _bag.Add(DraftingRules.MeasureNotApplicable, place, measure.Title, condition, column);
        return standing switch
        {
            Standing.Required => new MeasureDecision(measure, standing, true, Reasons.Required(column)),
            Standing.Optional => new MeasureDecision(measure, standing, asked, Reasons.Optional(condition, asked, place)),
            Standing.Included => new MeasureDecision(measure, standing, asked, Reasons.Included(condition, asked, place)),
            _ => new MeasureDecision(measure, standing, false, Reasons.NotApplicable(column)),
        };
    }

    private (Standing Standing, string Column) StandingOf(Measure measure, MeasureMatrix matrix) =>
        Standings.Of(measure, matrix, _template.Side, _answers);

    // The other side of the pair may ask for the measure where this side has none; then the answer was not in vain.
    private bool AppliesElsewhere(Measure measure) =>
        measure.Standings.Where(s => s.Key != _template.Side).Any(s => _answers.Outsourcing
            .SelectMany(o => o.Columns).Any(c => s.Value.TryGetValue(c, out var standing) && standing != Standing.NotApplicable));

    private bool AskedByPerson(Measure measure) =>
        measure.When.Terms().Any(t => _answers.Options.TryGetValue(t.Name, out var answer) && answer.Origin != AnswerOrigin.Default);

    private Place PlaceOf(Condition condition) =>
        condition.Terms().Select(t => _answers.Options.TryGetValue(t.Name, out var answer) ? answer.Place : default)
            .FirstOrDefault(p => p.File is { Length: > 0 });

    private LeaveOut? LeftOut(string target) =>
        _answers.LeaveOut.FirstOrDefault(l => l.Target == target && l.AppliesTo(_template.Id));

    private ClauseDecision Decide(Clause fromLibrary)
    {
        var clause = _answers.Overrides.GetValueOrDefault(fromLibrary.Id, fromLibrary);
        if (!_answers.Allows(clause.Types)) return new ClauseDecision(clause, false, Reasons.WrongType(TypeNames(clause.Types)));
        var measure = clause.Measure.Length > 0 ? _measures.GetValueOrDefault(clause.Measure) : null;
        if (measure is { IsIn: false }) return new ClauseDecision(clause, false, measure.Reason);
        if (LeftOut(clause.Id) is { } leaveOut) return new ClauseDecision(clause, false, Reasons.LeftOut(leaveOut));
        if (_answers.IsModel) return new ClauseDecision(clause, true, Reasons.Model);
        if (clause.When != Condition.Always)
        {
            var holds = clause.When.Holds(_answers.ValuesOf);
            return new ClauseDecision(clause, holds, Reasons.Condition(ConditionWords.Of(clause.When, _library), holds, PlaceOf(clause.When)));
        }
        return new ClauseDecision(clause, true, measure?.Reason ?? Reasons.Template);
    }

    private string TypeNames(ImmutableArray<string> types) =>
        string.Join("、", types.Select(t => TypeLabel.Full(_library, t)));

    private IEnumerable<AlternativeDecision> Alternatives(Clause clause)
    {
        foreach (var alternative in Reached(clause).Distinct())
        {
            var label = _library.Options[alternative.Option].Find(alternative.Key)?.Label ?? alternative.Key;
            yield return Decide(clause, alternative, label);
        }
    }

    // An alternative inside one that is not chosen is not in question.
    private IEnumerable<Alternative> Reached(Clause clause) =>
        clause.Text.Lines.Where(l => l.Label is { Key.Length: > 0 } && l.Under.All(_answers.IsChosen)).Select(l => l.Label!.Value);

    private AlternativeDecision Decide(Clause clause, Alternative alternative, string label)
    {
        if (_answers.IsModel) return new AlternativeDecision(clause, alternative, label, true, Reasons.Model);
        var isIn = _answers.IsChosen(alternative);
        if (alternative.Option is "type" or "subtype") return new AlternativeDecision(clause, alternative, label, isIn, Reasons.Type);
        if (!_answers.Options.TryGetValue(alternative.Option, out var answer))
        {
            if (_answers.Asks(_library.Options[alternative.Option]))
                _bag.Add(DraftingRules.OptionUnanswered, new Place(_answers.File), alternative.Option, _library.Options[alternative.Option].Ask);
            return new AlternativeDecision(clause, alternative, label, false, Reasons.NotChosen);
        }
        return new AlternativeDecision(clause, alternative, label, isIn, isIn ? Reasons.Chosen(answer) : Reasons.NotChosen);
    }
}
