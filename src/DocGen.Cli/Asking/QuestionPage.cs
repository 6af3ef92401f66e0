using DocGen.Cli.Speech;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;
using Spectre.Console;

namespace DocGen.Cli.Asking;

/// <summary>Shows a question: where it stands in the documents, how the matrix sees it, what can be chosen, what holds now.</summary>
internal sealed class QuestionPage(Voice voice, Terminal terminal)
{
    private const int MostTitles = 6;

    private string? _shown;

    public void Show(InterviewState state, Question question) => Show(state.Draft, question, state.Progress);

    /// <summary>The same with another count of what is done.</summary>
    public void Show(CaseDraft draft, Question question, (int Done, int All) progress)
    {
        var (done, all) = progress;
        var place = string.Join(" › ", new[] { question.Document, question.Section }.Where(t => t.Length > 0));
        if (place != _shown)
        {
            terminal.Line();
            terminal.Console.Write(new Rule(Markup.Escape($"{(place.Length > 0 ? place : draft.Library.Title)}　{done}/{all}")) { Justification = Justify.Left, Style = Style.Parse("grey") });
            _shown = place;
        }
        terminal.Line();
        terminal.Line(Ask(question) + (question.Required ? "" : $"（{voice.Word(Texts.Optional)}）"), "bold");
        foreach (var standing in MeasureStanding.Of(draft.Library, draft.Answers, question))
            terminal.Line("・" + Texts.MatrixLine.Format(voice.Language, standing.Measure.Title, SideOf(draft, standing.Side), Reasons.Name(standing.Standing, voice.Language), standing.Column), "grey");
        ShowChoices(draft, question);
        if (question.Variable is not { } variable || !question.Choices.IsEmpty) return;
        if (draft.Answers.Values.TryGetValue(question.Id, out var answer) && !answer.Value.IsEmpty)
            terminal.Line("  " + Texts.NowLine.Format(voice.Language, AnswerWords.Of(variable, answer.Value)) + Mark(answer.Origin), "grey");
        else if (variable.Example.Length > 0) terminal.Line("  " + Texts.ExampleLine.Format(voice.Language, variable.Example), "grey");
    }

    /// <summary>What the library says to help, and what each choice would do.</summary>
    public void Help(InterviewState state, Question question)
    {
        if (Explanation(question) is { Length: > 0 } help) terminal.Line(help, "grey");
        if (question.Variable is { Example.Length: > 0 } variable) terminal.Line(Texts.ExampleLine.Format(voice.Language, variable.Example), "grey");
        foreach (var choice in question.Choices)
        {
            if (choice.Help.Length > 0) terminal.Line($"・{Label(choice)}：{choice.Help.TrimEnd()}", "grey");
            if (question is not { Option: { } option, Many: false }) continue;
            var bag = new Documents.Diagnostics.DiagnosticBag();
            if (state.Draft.Answer(question, TypedAnswers.Of(choice.Key, bag), bag) is not { } tried) continue;
            var changes = Changes(state.Draft, tried).ToList();
            terminal.Line("・" + Texts.ChoiceEffect.Format(voice.Language, Label(choice), changes.Count == 0 ? voice.Word(Texts.NoEffect) : string.Join(" / ", changes)), "grey");
        }
        terminal.Line(voice.Word(Texts.Commands), "grey");
    }

    /// <summary>What followed from an answer.</summary>
    public void ShowConsequence(CaseDraft before, CaseDraft after, Question question)
    {
        if (question.Variable is not null) return;
        foreach (var line in Changes(before, after)) terminal.Line("→" + line, "green");
        var more = after.Questions.Length - before.Questions.Length;
        if (more != 0) terminal.Line("→" + (more > 0 ? Texts.QuestionsMore : Texts.QuestionsFewer).Format(voice.Language, Math.Abs(more)), "grey");
    }

    /// <summary>The question itself; the one that the library does not word, in the user's language.</summary>
    public string Ask(Question question) => question.Id == Question.Documents ? voice.Word(InterviewTexts.WhichDocuments) : question.Ask;

    public static string Label(Choice choice) => choice.Label.Length > 0 ? choice.Label : $"（{choice.Key}）";

    private string Explanation(Question question) => question.Id == Question.Documents ? voice.Word(InterviewTexts.WhichDocumentsHelp) : question.Help.TrimEnd();

    private void ShowChoices(CaseDraft draft, Question question)
    {
        var chosen = draft.KeysOf(question);
        var mark = draft.IsAnswered(question) ? Texts.ChosenMark : draft.IsGiven(question) ? Texts.FromOrganization : Texts.DefaultMark;
        var width = question.Choices.Length > 9 ? 2 : 1;
        if (question.MayBeNone) terminal.Line($"  {"0".PadLeft(width)}  {voice.Word(Texts.NoneOfThem)}{(chosen.IsEmpty && (draft.IsAnswered(question) || draft.IsGiven(question) || question.Option!.IsNoneByDefault) ? $"　← {voice.Word(mark)}" : "")}");
        for (var i = 0; i < question.Choices.Length; i++)
        {
            var choice = question.Choices[i];
            var number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width);
            var isChosen = chosen.Contains(choice.Key);
            terminal.Line($"  {number}  {Words(draft, choice)}{(isChosen ? $"　← {voice.Word(mark)}" : "")}", isChosen ? "aqua" : "");
            // The types are chosen by their examples, so these stand at once.
            if (question.Id is Question.Type or Question.Subtype && choice.Help.Length > 0) terminal.Line($"       {choice.Help.ReplaceLineEndings(" ").Trim()}", "grey");
        }
    }

    private static string Words(CaseDraft draft, Choice choice) => DocumentTitles.Filled(draft.Library, Label(choice));

    private static string SideOf(CaseDraft draft, string side) =>
        draft.Answers.Documents.Select(id => draft.Library.Templates[id]).FirstOrDefault(t => t.Side == side) is { } template ? DocumentTitles.Of(draft.Library, template) : side;

    private string Mark(AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.Default => $"（{voice.Word(Texts.DefaultMark)}）",
        AnswerOrigin.Organization => $"（{voice.Word(Texts.FromOrganization)}）",
        _ => "",
    };

    private IEnumerable<string> Changes(CaseDraft before, CaseDraft after) => ClauseChange.Between(before.Selections, after.Selections)
        .GroupBy(c => (c.Document.Template.Id, c.IsIn))
        .Select(g => (g.Key.IsIn ? Texts.ClausesIn : Texts.ClausesOut).Format(voice.Language,
            DocumentTitles.Of(after.Library, g.First().Document.Template), Titles([.. g.Select(c => c.Clause.Title)])));

    private string Titles(List<string> titles) => string.Join("・", titles.Take(MostTitles))
        + (titles.Count > MostTitles ? $"　{Texts.AndMore.Format(voice.Language, titles.Count - MostTitles)}" : "");
}
