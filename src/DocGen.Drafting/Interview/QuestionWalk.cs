using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Measures;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Interview;

/// <summary>
/// The questions that matter for documents, in the order in which a reader meets them: what decides whether a clause stands comes before the
/// blanks in its text. For a case as it is answered so far, what hangs on a question that is still open is not asked yet; without a case it is
/// every question that can matter, whatever the answers to others.
/// </summary>
internal sealed partial class QuestionWalk
{
    private readonly ClauseLibrary _library;
    private readonly CaseAnswers? _answers;
    private readonly TextNames _names;
    private readonly List<Question> _questions = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private string _document = "";
    private string _section = "";
    private string _clause = "";
    private bool _needsType;

    private QuestionWalk(ClauseLibrary library, CaseAnswers? answers) => (_library, _answers, _names) = (library, answers, TextNames.Of(library));

    /// <summary>The questions that matter for a case now, those about its documents and type first.</summary>
    public static ImmutableArray<Question> Of(ClauseLibrary library, CaseAnswers answers)
    {
        var walk = new QuestionWalk(library, answers);
        walk.Walk(answers.Documents);
        return [CaseQuestions.Documents(library), .. walk._needsType ? CaseQuestions.Types(library, answers) : [], .. walk._questions];
    }

    /// <summary>The questions that can matter for documents, and whether these depend on the type of outsourcing.</summary>
    public static (ImmutableArray<Question> Questions, bool AsksType) All(ClauseLibrary library, IReadOnlyCollection<string> documents)
    {
        var walk = new QuestionWalk(library, null);
        walk.Walk(documents);
        return ([.. walk._questions], walk._needsType);
    }

    private void Walk(IReadOnlyCollection<string> documents)
    {
        foreach (var id in documents) Walk(_library.Templates[id]);
        foreach (var template in _library.Templates.Values.Where(t => t.AttachTo.Any(documents.Contains)).OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal))
            WalkAttachment(template);
    }

    private void WalkAttachment(DocumentTemplate template)
    {
        if (Stands(template.Types) && Holds(template.When)) Walk(template);
    }

    private void Walk(DocumentTemplate template)
    {
        if (!_walked.Add(template.Id) || !Stands(template.Types)) return;
        (_document, _section, _clause) = (DocumentTitles.Of(_library, template), "", "");
        // Without the type no measure can be judged.
        if (template.Family.Length > 0 && _library.Matrices.ContainsKey(template.Family)) _needsType = true;
        var style = _answers?.Style ?? _library.Styles.GetValueOrDefault(template.Style);
        foreach (var line in (string[])[template.Title, template.Header, template.FileName, template.Classification.Length > 0 ? template.Classification : style?.Classification ?? ""])
            Visit(line);
        Visit(template.ColumnsBy.Length > 0 ? [template.ColumnsBy] : []);
        Visit(template.Body);
        WalkText(template, template.Body);
        // A record of an assessment hangs on all that decides.
        if (template.Body.Contains("outcome", StringComparison.Ordinal)) foreach (var outcome in _library.Outcomes) Holds(outcome.When);
    }

    private void WalkText(DocumentTemplate template, string text)
    {
        foreach (Match match in Landmark().Matches(text))
        {
            if (match.Groups["heading"] is { Success: true } heading) _section = DocumentTitles.Filled(_library, Attributes().Replace(heading.Value, "")).Trim();
            else if ((match.Groups["id"].Success ? match.Groups["id"] : match.Groups["only"]) is { Success: true } id) Walk(template, _library.Clauses.GetValueOrDefault(id.Value));
            else
            {
                foreach (var clause in Includes.OfMeasures(_library, template)) Walk(template, clause);
            }
        }
    }

    private void Walk(DocumentTemplate template, Clause? inLibrary)
    {
        if (inLibrary is null || !_walked.Add($"{template.Id}/{inLibrary.Id}")) return;
        var clause = _answers?.Overrides.GetValueOrDefault(inLibrary.Id) ?? inLibrary;
        var around = _clause;
        _clause = DocumentTitles.Filled(_library, clause.Title);
        if (Stands(template, clause)) WalkChosen(template, clause);
        _clause = around;
    }

    private bool Stands(DocumentTemplate template, Clause clause) =>
        Stands(clause.Types) && IsMeasureIn(template, clause) && !IsLeftOut(template, clause.Id) && Holds(clause.When);

    private void WalkChosen(DocumentTemplate template, Clause clause)
    {
        var chosen = new List<string>();
        foreach (var line in clause.Text.Lines.Where(l => _answers is null || l.Under.All(_answers.IsChosen)))
        {
            if (line.Label is { Key.Length: > 0 } label) Visit(label.Option);
            else if (line.Label is null) chosen.Add(line.Text);
        }
        var text = string.Join('\n', chosen);
        Visit(text);
        if (text.Contains("include", StringComparison.Ordinal)) WalkText(template, text);
    }

    private bool IsMeasureIn(DocumentTemplate template, Clause clause)
    {
        if (clause.Measure.Length == 0 || !_library.Matrices.TryGetValue(template.Family, out var matrix) || matrix.Find(clause.Measure) is not { } measure) return true;
        if (IsLeftOut(template, measure.Id)) return false;
        if (_answers is null) return Holds(measure.When);
        var (standing, _) = Standings.Of(measure, matrix, template.Side, _answers);
        return standing == Standing.Required || (standing != Standing.NotApplicable && Holds(measure.When));
    }

    private bool IsLeftOut(DocumentTemplate template, string target) => _answers?.LeaveOut.Any(l => l.Target == target && l.AppliesTo(template.Id)) == true;

    private bool Stands(ImmutableArray<string> types)
    {
        _needsType |= !types.IsEmpty;
        return _answers?.Allows(types) != false;
    }

    private bool Holds(Condition condition)
    {
        Visit(condition.Terms().Select(t => t.Name));
        return _answers is null || condition.Holds(_answers.ValuesOf);
    }

    private void Visit(string nameOrText)
    {
        Visit(_library.Options.ContainsKey(nameOrText) ? [nameOrText] : _names.In(nameOrText));
        // A form is not asked for: it comes back filled in. Whoever answers everything in one place answers it there.
        if (_answers is null && nameOrText.Contains("form=\"", StringComparison.Ordinal)) Visit(Form().Matches(nameOrText).Select(m => m.Groups[1].Value));
    }

    private void Visit(IEnumerable<string> names)
    {
        foreach (var name in names) VisitName(name);
    }

    private void VisitName(string name)
    {
        if (name is Question.Type or Question.Subtype) _needsType = true;
        else if (_library.Options.TryGetValue(name, out var option))
        {
            if (_seen.Add(name) && Stands(option.Types) && Holds(option.When)) Add(Question.Of(option));
        }
        else if (_library.Variables.TryGetValue(name, out var variable) && _seen.Add(name) && Holds(variable.When))
        {
            foreach (var (_, words) in variable.Alternatives) Visit(_names.In(words));
            Add(Question.Of(variable));
        }
    }

    private void Add(Question question) => _questions.Add(question with { Document = _document, Section = _section, Clause = _clause });

    [GeneratedRegex("""^#{1,4}[ \t]+(?<heading>.+)$|\binclude\s+(?<quote>['"])(?<id>[^'"]+)\k<quote>|\bin\s+measures\b(?:\s*-?\}\}\s*\{\{-?\s*if\s+\w+\s*==\s*'(?<only>[^']+)')?""", RegexOptions.Multiline)]
    private static partial Regex Landmark();

    [GeneratedRegex("form=\"([^\"]+)\"")]
    private static partial Regex Form();

    [GeneratedRegex(@"\{[.#][^}]*\}")]
    private static partial Regex Attributes();
}
