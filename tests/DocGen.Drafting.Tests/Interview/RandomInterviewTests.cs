using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Tests.Content;
using DocGen.Drafting.Writing;

namespace DocGen.Drafting.Tests.Interview;

/// <summary>Whatever is answered, in whatever order: a wrong answer is told, and what is written is a valid case, or one of which is told what it lacks.</summary>
public class RandomInterviewTests
{
    private const int Steps = 40;

    private static readonly string[] Wild = ["", " ", "x", "-1", "0", "１２", "1e99", "2027-04-01", "令和9年4月1日", "2027-02-30", "甲", "{{ org.name }}", "a: b # c", "'\"\\", "【再委託を認める場合】",
        "\u0001", "\uFDD0", "一行\n二行", "　全角　", "null", "true", "~", "- a", "[a, b]", "|", new string('長', 300)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Random_answers_end_in_a_valid_case_or_in_a_clear_message(int seed)
    {
        var random = new Random(seed);
        var library = RealLibrary.Library;
        var state = InterviewState.Begin(CaseDraft.Of(library, AnswerReader.Given(library, null, new DiagnosticBag())));
        var (right, wrong) = (0, 0);
        for (var i = 0; i < Steps; i++)
        {
            // At the review any question can be taken up again.
            if (state.Current is null) state = state.GoTo(state.Draft.Questions[random.Next(state.Draft.Questions.Length)].Id);
            var question = state.Current!;
            var before = state;
            var bag = new DiagnosticBag();
            switch (random.Next(12))
            {
                case 0: state = state.Back(); break;
                case 1: state = state.Pass(); break;
                case 2: state = state.Clear(); break;
                case 3: state = state.GoTo(state.Draft.Questions[random.Next(state.Draft.Questions.Length)].Id); break;
                default:
                    var node = TypedAnswers.Of(random.Next(3) == 0 ? Anything(random, 0) : Fitting(random, question), bag);
                    state = state.Answer(node, bag);
                    if (bag.HasErrors) wrong++;
                    else right++;
                    Assert.Equal(bag.HasErrors, ReferenceEquals(before.Draft, state.Draft));
                    Assert.All(bag.Sorted(), f => Assert.NotEqual("", f.Message(Language.Japanese)));
                    break;
            }
            Assert.All(state.Draft.Questions.GroupBy(q => q.Id), g => Assert.Single(g));
        }
        Assert.True(right > 0 && wrong > 0, $"{right} right, {wrong} wrong");
        CheckWritten(state.Draft);
    }

    private static void CheckWritten(CaseDraft draft)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.yaml", CaseWriter.Case(draft.Library, draft.Written));
        var bag = new DiagnosticBag();
        var read = AnswerReader.Read(draft.Library, path, [], bag);
        var missing = bag.Sorted().Where(f => f.Rule == AnswerRules.NoDocuments || f.Rule == AnswerRules.SubtypeMissing).ToList();
        Assert.Equal([], bag.Sorted().Except(missing).Select(f => f.Message(Language.Japanese)));
        Assert.Equal(draft.Own.Documents.AsEnumerable(), read.Documents);
        Assert.Equal(draft.Answers.Options.OrderBy(o => o.Key).Select(o => $"{o.Key}={string.Join(',', o.Value.Keys)}"), read.Options.OrderBy(o => o.Key).Select(o => $"{o.Key}={string.Join(',', o.Value.Keys)}"));
        Assert.Equal(draft.Own.Values.OrderBy(v => v.Key).Select(v => $"{v.Key}={v.Value.Value.ConditionText}"),
            read.Values.Where(v => v.Value.Origin == AnswerOrigin.Case).OrderBy(v => v.Key).Select(v => $"{v.Key}={v.Value.Value.ConditionText}"));
    }

    private static JsonNode Fitting(Random random, Question question)
    {
        if (!question.Choices.IsEmpty && question.Variable is null)
            return question.Many ? new JsonArray([.. question.Choices.Where(_ => random.Next(3) == 0).Select(c => (JsonNode)c.Key)]) : question.Choices[random.Next(question.Choices.Length)].Key;
        return question.Variable is { } variable ? GeneratedValues.For(variable, random.Next(4)) : "x";
    }

    private static JsonNode Anything(Random random, int depth) => random.Next(depth > 2 ? 1 : 4) switch
    {
        1 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Anything(random, depth + 1))]),
        2 => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(i => KeyValuePair.Create($"k{i}", (JsonNode?)Anything(random, depth + 1)))),
        _ => Wild[random.Next(Wild.Length)],
    };
}
