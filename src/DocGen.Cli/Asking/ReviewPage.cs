using System.Globalization;
using DocGen.Cli.Speech;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using Spectre.Console;

namespace DocGen.Cli.Asking;

/// <summary>All questions with their answers, to look over at the end and to change any.</summary>
internal sealed class ReviewPage(Voice voice, Terminal terminal, QuestionPage page)
{
    /// <summary>The state with the question to change as the current one; null where the interview is over.</summary>
    public InterviewState? Show(InterviewState state)
    {
        var unanswered = state.Draft.Unanswered.Where(q => q.Required).Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        var only = unanswered.Count > 0;
        while (true)
        {
            Write(state, unanswered, only);
            var typed = terminal.Ask(voice.Word(Texts.ReviewPrompt));
            var word = Terminal.Narrow(typed ?? "").ToLowerInvariant();
            if (word is "" or "q" or "!") return null;
            if (word is "u" or "a") only = word == "u";
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= state.Draft.Questions.Length)
                return state.GoTo(state.Draft.Questions[number - 1].Id);
            else terminal.Line(Texts.NotAChoice.Format(voice.Language, word, state.Draft.Questions.Length), "red");
        }
    }

    private void Write(InterviewState state, HashSet<string> unanswered, bool only)
    {
        terminal.Line();
        terminal.Console.Write(new Rule(Markup.Escape(voice.Word(Texts.Review))) { Justification = Justify.Left, Style = Style.Parse("grey") });
        var table = new Table { Border = TableBorder.None, Expand = false };
        foreach (var head in (string[])["", voice.Word(Texts.HeadQuestion), voice.Word(Texts.HeadAnswer), voice.Word(Texts.HeadFrom)]) table.AddColumn(new TableColumn(Markup.Escape(head)));
        var questions = state.Draft.Questions;
        for (var i = 0; i < questions.Length; i++)
        {
            if (only && !unanswered.Contains(questions[i].Id)) continue;
            var (answer, from) = AnswerOf(state.Draft, questions[i]);
            table.AddRow(new Text((i + 1).ToString(CultureInfo.InvariantCulture)), new Text(page.Ask(questions[i])),
                unanswered.Contains(questions[i].Id) ? new Text(voice.Word(Texts.Unanswered), Style.Parse("yellow")) : new Text(answer), new Text(from, Style.Parse("grey")));
        }
        terminal.Console.Write(table);
        if (unanswered.Count > 0) terminal.Line(Texts.LeftUnanswered.Format(voice.Language, unanswered.Count), "yellow");
    }

    private (string Answer, string From) AnswerOf(CaseDraft draft, Question question)
    {
        var answer = question.Variable is { } variable && draft.Answers.Values.TryGetValue(question.Id, out var value)
            ? DocumentTitles.Filled(draft.Library, AnswerWords.Of(variable, value.Value))
            : string.Join("、", draft.KeysOf(question).Select(k => question.Choices.FirstOrDefault(c => c.Key == k) is { } choice ? QuestionPage.Label(choice) : k));
        if (answer.Length == 0 && question.MayBeNone && (draft.IsAnswered(question) || draft.IsGiven(question) || question.Option!.IsNoneByDefault)) answer = voice.Word(Texts.NoneOfThem);
        var from = answer.Length == 0 ? "" : voice.Word(draft.IsAnswered(question) ? Texts.FromCase : draft.IsGiven(question) ? Texts.FromOrganization : Texts.DefaultMark);
        return (answer, from);
    }
}
