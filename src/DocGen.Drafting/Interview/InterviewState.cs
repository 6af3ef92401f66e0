using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Interview;

/// <summary>
/// Where an interview stands: the draft, which questions have been passed, and the way back. Each step gives a new state; the state
/// says which question is next, given the answers so far.
/// </summary>
public sealed record InterviewState
{
    private InterviewState(CaseDraft draft) => Draft = draft;

    public CaseDraft Draft { get; private init; }

    /// <summary>Questions that were put and need not be put again, whether or not they were answered.</summary>
    private ImmutableHashSet<string> Passed { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    private ImmutableStack<string> Trail { get; init; } = [];

    /// <summary>A question that the drafter went back to; empty for none.</summary>
    private string Revisited { get; init; } = "";

    /// <summary>The question to put; null where all have been put and the review is due.</summary>
    public Question? Current => (Revisited.Length > 0 ? Draft.Questions.FirstOrDefault(q => q.Id == Revisited) : null)
        ?? Draft.Questions.FirstOrDefault(IsOpen);

    /// <summary>How many of the questions that matter now are behind, and how many there are.</summary>
    public (int Done, int All) Progress => (Draft.Questions.Count(q => !IsOpen(q)), Draft.Questions.Length);

    /// <summary>Begins, or takes up where an interrupted interview stopped: questions before the last one answered have been put already.</summary>
    public static InterviewState Begin(CaseDraft draft)
    {
        var questions = draft.Questions;
        var last = questions.Select((q, i) => draft.IsAnswered(q) ? i : -1).DefaultIfEmpty(-1).Max();
        return new InterviewState(draft) { Passed = [.. questions.Take(last + 1).Where(q => !IsNeeded(draft, q)).Select(q => q.Id)] };
    }

    /// <summary>Takes an answer to the current question. A wrong one leaves the state as it is, with the errors in the bag.</summary>
    public InterviewState Answer(YamlNode node, DiagnosticBag bag) =>
        Current is { } question && Draft.Answer(question, node, bag) is { } draft ? Past(question) with { Draft = draft } : this;

    /// <summary>Goes on and lets what holds stand: the case's own answer, the organization's, the default, or none.</summary>
    public InterviewState Pass() => Current is { } question ? Past(question) : this;

    /// <summary>Goes on without an answer of the case's own.</summary>
    public InterviewState Clear() => Current is { } question ? Past(question) with { Draft = Draft.Without(question) } : this;

    /// <summary>Passes all that is left of the current document.</summary>
    public InterviewState PassDocument()
    {
        if (Current is not { } current) return this;
        return Past(current) with { Passed = Passed.Union(Draft.Questions.Where(q => q.Document == current.Document && q.Variable is not null).Select(q => q.Id)).Add(current.Id) };
    }

    /// <summary>Goes on to the review.</summary>
    public InterviewState PassAll() => this with { Revisited = "", Passed = Passed.Union(Draft.Questions.Select(q => q.Id)) };

    /// <summary>Goes back to the question put before; at the first one, stays there.</summary>
    public InterviewState Back()
    {
        var trail = Trail;
        while (!trail.IsEmpty)
        {
            trail = trail.Pop(out var id);
            // What was answered since may have ruled it out.
            if (id != Current?.Id && Draft.Questions.Any(q => q.Id == id)) return this with { Trail = trail, Revisited = id };
        }
        return this;
    }

    /// <summary>Goes to a question that matters; any other leaves the state as it is.</summary>
    public InterviewState GoTo(string id) => Draft.Questions.Any(q => q.Id == id) ? this with { Revisited = id } : this;

    /// <summary>
    /// Takes answers from a file, each when its question comes up, as long as one does. What is wrong, unknown or never asked is a finding;
    /// questions without an answer there stay as they are.
    /// </summary>
    public InterviewState AnswerAll(IEnumerable<KeyValuePair<string, YamlNode>> answers, DiagnosticBag bag)
    {
        var left = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (id, node) in answers) left[id] = node;
        var state = this;
        while (state.Draft.Questions.FirstOrDefault(q => left.ContainsKey(q.Id)) is { } question)
        {
            state = state.GoTo(question.Id).Answer(left[question.Id], bag).PassHere(question);
            left.Remove(question.Id);
        }
        // Behind an error much may seem not to be asked.
        var hasErrors = bag.HasErrors;
        foreach (var (id, node) in left)
        {
            var isKnown = Draft.Library.Options.ContainsKey(id) || Draft.Library.Variables.ContainsKey(id);
            if (!isKnown) bag.Add(InterviewRules.UnknownQuestion, node.Place, id, Nearest.Text(id, Titles()));
            else if (!hasErrors) bag.Add(InterviewRules.NotAsked, node.Place, id);
        }
        return state;
    }

    private InterviewState PassHere(Question question) => this with { Passed = Passed.Add(question.Id), Revisited = "" };

    private IEnumerable<KeyValuePair<string, string>> Titles()
    {
        var titles = new Answers.LibraryTitles(Draft.Library);
        return titles.Options.Concat(titles.Variables).Append(KeyValuePair.Create(Question.Documents, InterviewTexts.WhichDocuments.Japanese));
    }

    private InterviewState Past(Question question) => this with { Passed = Passed.Add(question.Id), Trail = Trail.Push(question.Id), Revisited = "" };

    private bool IsOpen(Question question) => !Passed.Contains(question.Id) && !Draft.IsAnswered(question) && !Draft.IsGiven(question);

    // A case without these cannot be built, so that they are put again whenever it is taken up.
    private static bool IsNeeded(CaseDraft draft, Question question) =>
        !draft.IsAnswered(question) && !draft.IsGiven(question) && question.Variable is null && question.Option is not { IsNoneByDefault: true } && draft.KeysOf(question).IsEmpty;
}
