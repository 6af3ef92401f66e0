using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Interview;

namespace DocGen.Cli.Asking;

/// <summary>Leads an interview at a terminal: puts the questions, takes what is typed, and hands every new draft over to be saved.</summary>
internal sealed class Interviewer
{
    private readonly Voice _voice;
    private readonly Terminal _terminal;
    private readonly QuestionPage _page;
    private readonly AnswerPrompt _prompt;
    private readonly ReviewPage _review;
    private readonly Action<CaseDraft> _save;

    public Interviewer(Voice voice, Terminal terminal, Action<CaseDraft> save)
    {
        (_voice, _terminal, _save) = (voice, terminal, save);
        _page = new QuestionPage(voice, terminal);
        _prompt = new AnswerPrompt(voice, terminal);
        _review = new ReviewPage(voice, terminal, _page);
    }

    /// <summary>Goes on until the review is left or the user stops.</summary>
    public InterviewState Run(InterviewState state)
    {
        _terminal.Line(_voice.Word(Texts.Commands), "grey");
        while (true)
        {
            var next = state.Current is { } question ? Ask(state, question) : _review.Show(state);
            if (next is null) return state;
            state = next;
        }
    }

    // Null where the user stops.
    private InterviewState? Ask(InterviewState state, Question question)
    {
        _page.Show(state, question);
        while (true)
        {
            switch (_prompt.Read(question))
            {
                case Entry.End or Entry.Command('q'): return null;
                case Entry.Stand: return Saved(state, Stand(state, question), question);
                case Entry.Command('-'): return Saved(state, state.Clear(), question);
                case Entry.Command('>'): return state.PassDocument();
                case Entry.Command('!'): return state.PassAll();
                case Entry.Command('<'):
                    var back = state.Back();
                    if (back != state) return back;
                    _terminal.Line(_voice.Word(Texts.NothingBefore), "yellow");
                    break;
                case Entry.Command: _page.Help(state, question); break;
                case Entry.Typed typed:
                    var bag = new DiagnosticBag();
                    var answered = state.Answer(TypedAnswers.Of(typed.Answer, bag), bag);
                    _prompt.Complain(bag);
                    if (!bag.HasErrors && answered.Draft != state.Draft) return Saved(state, answered, question);
                    break;
            }
        }
    }

    // A default that is let stand is a decision, and written down as one; a blank that is left is none.
    private static InterviewState Stand(InterviewState state, Question question)
    {
        if (question.Option is null || state.Draft.IsAnswered(question) || state.Draft.IsGiven(question)) return state.Pass();
        var keys = state.Draft.KeysOf(question);
        if (keys.IsEmpty) return state.Pass();
        var bag = new DiagnosticBag();
        var answered = state.Answer(TypedAnswers.Of(question.Many
            ? new System.Text.Json.Nodes.JsonArray([.. keys.Select(k => (System.Text.Json.Nodes.JsonNode)k)])
            : System.Text.Json.Nodes.JsonValue.Create(keys[0]), bag), bag);
        return bag.HasErrors ? state.Pass() : answered;
    }

    private InterviewState Saved(InterviewState before, InterviewState after, Question question)
    {
        if (after.Draft == before.Draft) return after;
        _save(after.Draft);
        _page.ShowConsequence(before.Draft, after.Draft, question);
        return after;
    }
}
