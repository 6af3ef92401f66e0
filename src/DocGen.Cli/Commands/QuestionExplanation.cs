using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Conditions;

namespace DocGen.Cli.Commands;

/// <summary>All about one question: why and when it is asked, what can be answered and to what effect, and in which documents.</summary>
internal sealed class QuestionExplanation(Voice voice, ClauseLibrary library, CaseAnswers? answers)
{
    public void Write(string id)
    {
        if (Find(id) is not { } question)
        {
            var titles = new LibraryTitles(library);
            throw new UsageException(Texts.UnknownQuestion.Format(voice.Language, id, Nearest.Text(id, titles.Options.Concat(titles.Variables))));
        }
        var uses = QuestionUse.Of(library, id);
        var dependents = QuestionUse.Dependents(library, id).ToList();
        if (voice.Json is { } json) Put(json, question, uses, dependents.Select(d => d.Question.Id));
        else if (voice.IsQuiet) Name(uses);
        else Say(question, uses, dependents);
    }

    private void Name(IReadOnlyList<QuestionUse> uses)
    {
        foreach (var line in uses.Select(u => $"{u.Template.Id} {u.Clause?.Id}".TrimEnd()).Distinct()) voice.Output.WriteLine(line);
    }

    private Question? Find(string id) => library.Options.TryGetValue(id, out var option) ? Question.Of(option)
        : library.Variables.TryGetValue(id, out var variable) ? Question.Of(variable) : null;

    private void Say(Question question, IReadOnlyList<QuestionUse> uses, IReadOnlyList<(Question Question, Condition When)> dependents)
    {
        voice.Output.WriteLine($"## {question.Id}　{question.Ask}");
        if (question.Help.Length > 0) voice.Output.WriteLine(question.Help.TrimEnd());
        voice.Output.WriteLine();
        foreach (var line in WhyAsked(question)) voice.Output.WriteLine(line);
        if (answers is not null) voice.Output.WriteLine(InCase(question, answers));
        foreach (var choice in question.Choices)
        {
            voice.Output.WriteLine();
            voice.Output.WriteLine($"【{QuestionPage(choice)}】 {question.Id}={choice.Key}" + (question.Option?.Default.Contains(choice.Key) == true || question.Variable?.Default == choice.Key ? $"　← {voice.Word(Texts.DefaultMark)}" : ""));
            if (choice.Help.Length > 0) voice.Output.WriteLine($"    {choice.Help.ReplaceLineEndings(" ").Trim()}");
            foreach (var line in Effects(question.Id, choice.Key, uses, dependents)) voice.Output.WriteLine("    " + line);
        }
        voice.Output.WriteLine();
        voice.Output.WriteLine(voice.Word(Texts.UsedIn));
        foreach (var document in uses.GroupBy(u => u.Template))
        {
            voice.Output.WriteLine($"  {document.Key.Id}　{DocumentTitles.Of(library, document.Key)}");
            foreach (var clause in document.GroupBy(u => u.Clause))
                voice.Output.WriteLine($"    {(clause.Key is null ? voice.Word(Texts.DocumentItself) : $"{clause.Key.Title}（{clause.Key.Id}）")}：{string.Join("、", clause.Select(u => voice.Word(NameOf(u.Kind))).Distinct())}");
        }
        if (uses.Count == 0) voice.Output.WriteLine($"  {voice.Word(Texts.UsedNowhere)}");
    }

    private IEnumerable<string> WhyAsked(Question question)
    {
        var types = question.Option?.Types ?? [];
        var when = question.Option?.When ?? question.Variable?.When ?? Condition.Always;
        if (!types.IsEmpty) yield return Texts.AskedForTypes.Format(voice.Language, string.Join("、", types.Select(t => TypeLabel.Of(library, t))));
        if (when != Condition.Always) yield return Texts.AskedWhen.Format(voice.Language, ConditionWords.Of(when, library), when);
        if (types.IsEmpty && when == Condition.Always) yield return voice.Word(Texts.AskedAlways);
        if (question.Variable is { } variable)
        {
            yield return voice.Word(variable.Required ? Texts.BlankIfUnanswered : Texts.NothingIfUnanswered);
            if (variable.Example.Length > 0) yield return Texts.ExampleLine.Format(voice.Language, variable.Example);
            if (variable.Default is { Length: > 0 } text) yield return Texts.DefaultLine.Format(voice.Language, text);
        }
        else if (question.Option!.Default.IsEmpty) yield return voice.Word(Texts.MustBeChosen);
        if (question.Many) yield return Texts.SeveralLine.Format(voice.Language, question.Minimum);
    }

    private IEnumerable<string> Effects(string id, string key, IReadOnlyList<QuestionUse> uses, IReadOnlyList<(Question Question, Condition When)> dependents)
    {
        foreach (var group in uses.Where(u => u.Key == key).GroupBy(u => (u.Kind, u.Template)))
        {
            var clauses = group.Select(u => u.Clause?.Title).OfType<string>().Distinct().ToList();
            var title = DocumentTitles.Of(library, group.Key.Template);
            yield return group.Key.Kind switch
            {
                QuestionUseKind.Attachment => Texts.EffectAttachment.Format(voice.Language, title),
                QuestionUseKind.Condition => Texts.EffectClauses.Format(voice.Language, title, string.Join("・", clauses)),
                _ => Texts.EffectWords.Format(voice.Language, title, string.Join("・", clauses)),
            };
        }
        var asked = dependents.Where(d => d.When.Terms().Any(t => t == (id, key))).Select(d => d.Question.Ask).ToList();
        if (asked.Count > 0) yield return Texts.EffectQuestions.Format(voice.Language, string.Join(" / ", asked));
    }

    private string InCase(Question question, CaseAnswers given)
    {
        if (question.Option is { } option)
        {
            if (!given.Asks(option)) return voice.Word(Texts.NotAskedHere);
            return given.Options.TryGetValue(option.Id, out var answer)
                ? Texts.AnsweredHere.Format(voice.Language, string.Join("、", answer.Keys.Select(k => option.Find(k)?.Label ?? k)), answer.Place)
                : voice.Word(Texts.UnansweredHere);
        }
        if (!question.Variable!.When.Holds(given.ValuesOf)) return voice.Word(Texts.NotAskedHere);
        return given.Values.TryGetValue(question.Id, out var value)
            ? Texts.AnsweredHere.Format(voice.Language, AnswerWords.Of(question.Variable, value.Value), value.Place)
            : voice.Word(Texts.UnansweredHere);
    }

    private static string QuestionPage(Choice choice) => Asking.QuestionPage.Label(choice);

    private static Wording NameOf(QuestionUseKind kind) => kind switch
    {
        QuestionUseKind.Printed => Texts.UsePrinted,
        QuestionUseKind.Words => Texts.UseWords,
        QuestionUseKind.Condition => Texts.UseCondition,
        _ => Texts.UseAttachment,
    };

    private static void Put(JsonObject json, Question question, IEnumerable<QuestionUse> uses, IEnumerable<string> dependents)
    {
        json["id"] = question.Id;
        json["ask"] = question.Ask;
        json["types"] = new JsonArray([.. (question.Option?.Types ?? []).Select(t => (JsonNode)t)]);
        json["when"] = (question.Option?.When ?? question.Variable?.When)?.ToString() ?? "";
        json["alternatives"] = new JsonArray([.. question.Choices.Select(c => (JsonNode)new JsonObject { ["key"] = c.Key, ["label"] = c.Label })]);
        json["uses"] = new JsonArray([.. uses.Select(u => (JsonNode)new JsonObject
        {
            ["document"] = u.Template.Id, ["clause"] = u.Clause?.Id, ["kind"] = u.Kind.ToString().ToLowerInvariant(), ["key"] = u.Key,
        })]);
        json["asks"] = new JsonArray([.. dependents.Select(d => (JsonNode)d)]);
    }
}
