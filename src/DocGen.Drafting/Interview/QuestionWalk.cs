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
/// The questions that matter for a case as it is answered so far, in the order in which a reader of its documents meets them: what decides
/// whether a clause stands comes before the blanks in its text. What hangs on a question that is still open is not asked yet.
/// </summary>
internal sealed partial class QuestionWalk
{
    private readonly ClauseLibrary _library;
    private readonly CaseAnswers _answers;
    private readonly TextNames _names;
    private readonly List<Question> _questions = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private string _document = "";
    private string _section = "";
    private bool _needsType;

    private QuestionWalk(ClauseLibrary library, CaseAnswers answers, TextNames names) => (_library, _answers, _names) = (library, answers, names);

    public static ImmutableArray<Question> Run(ClauseLibrary library, CaseAnswers answers, TextNames names)
    {
        var walk = new QuestionWalk(library, answers, names);
        foreach (var id in answers.Documents) walk.Walk(library.Templates[id]);
        foreach (var template in library.Templates.Values.Where(t => t.AttachTo.Any(answers.Documents.Contains)).OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal))
            walk.WalkAttachment(template);
        return [CaseQuestions.Documents(library), .. walk._needsType ? CaseQuestions.Types(library, answers) : [], .. walk._questions];
    }

    private void WalkAttachment(DocumentTemplate template)
    {
        if (Stands(template.Types) && Holds(template.When)) Walk(template);
    }

    private void Walk(DocumentTemplate template)
    {
        if (!_walked.Add(template.Id) || !Stands(template.Types)) return;
        (_document, _section) = (DocumentTitles.Of(_library, template), "");
        // Without the type no measure can be judged.
        if (template.Family.Length > 0 && _library.Matrices.ContainsKey(template.Family)) _needsType = true;
        var style = _answers.Style ?? _library.Styles.GetValueOrDefault(template.Style);
        foreach (var line in (string[])[template.Title, template.Header, template.FileName, template.Classification.Length > 0 ? template.Classification : style?.Classification ?? ""])
            Visit(line);
        Visit(template.ColumnsBy.Length > 0 ? [template.ColumnsBy] : []);
        Visit(template.Body);
        WalkText(template, template.Body);
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
        var clause = _answers.Overrides.GetValueOrDefault(inLibrary.Id, inLibrary);
        if (!Stands(clause.Types) || !IsMeasureIn(template, clause) || IsLeftOut(template, clause.Id) || !Holds(clause.When)) return;
        var chosen = new List<string>();
        foreach (var line in clause.Text.Lines.Where(l => l.Under.All(_answers.IsChosen)))
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
        var (standing, _) = Standings.Of(measure, matrix, template.Side, _answers);
        return standing == Standing.Required || (standing != Standing.NotApplicable && Holds(measure.When));
    }

    private bool IsLeftOut(DocumentTemplate template, string target) => _answers.LeaveOut.Any(l => l.Target == target && l.AppliesTo(template.Id));

    private bool Stands(ImmutableArray<string> types)
    {
        _needsType |= !types.IsEmpty;
        return _answers.Allows(types);
    }

    private bool Holds(Condition condition)
    {
        Visit(condition.Terms().Select(t => t.Name));
        return condition.Holds(_answers.ValuesOf);
    }

    private void Visit(string nameOrText) => Visit(_library.Options.ContainsKey(nameOrText) ? [nameOrText] : _names.In(nameOrText));

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

    private void Add(Question question) => _questions.Add(question with { Document = _document, Section = _section });

    [GeneratedRegex("""^#{1,4}[ \t]+(?<heading>.+)$|\binclude\s+(?<quote>['"])(?<id>[^'"]+)\k<quote>|\bin\s+measures\b(?:\s*-?\}\}\s*\{\{-?\s*if\s+\w+\s*==\s*'(?<only>[^']+)')?""", RegexOptions.Multiline)]
    private static partial Regex Landmark();

    [GeneratedRegex(@"\{[.#][^}]*\}")]
    private static partial Regex Attributes();
}
