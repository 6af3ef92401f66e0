using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Tests.Content;
using DocGen.Drafting.Writing;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Tests.Interview;

public class InterviewTests
{
    public static TheoryData<string> Samples => [.. RealLibrary.Samples.Select(f => Path.GetRelativePath(Repository.Root, f))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Asks_for_every_answer_of_a_sample_and_writes_the_same_case(string file)
    {
        var sample = SampleInterviews.Of(Path.Combine(Repository.Root, file));
        var answers = sample.Answers.ToDictionary(a => a.Key, a => a.Value);
        var bag = new DiagnosticBag();
        var state = InterviewState.Begin(sample.Draft);
        // The organization answers for all its cases: a case that says otherwise goes back to the question, which may bring up others.
        while ((state.Current ?? state.Draft.Questions.FirstOrDefault(q => answers.ContainsKey(q.Id))) is { } question)
        {
            state = state.GoTo(question.Id);
            state = answers.Remove(question.Id, out var node) ? state.Answer(node, bag) : state.Clear();
            Assert.Equal("", Text(bag));
        }
        // What is not asked makes no difference to the documents, or comes back in a form.
        var idle = answers.Keys.Where(id => !IsForm(id)).ToHashSet();
        Assert.Equal(Texts(sample.Case), Texts(sample.Case with { Options = sample.Case.Options.RemoveRange(idle), Values = sample.Case.Values.RemoveRange(idle) }));
        Assert.Equal(sample.Case.Documents.AsEnumerable(), state.Draft.Own.Documents);
        Assert.Equal(sample.Case.Outsourcing.AsEnumerable(), state.Draft.Own.Outsourcing);
        Assert.Equal(Own(sample.Case).Where(a => !answers.ContainsKey(a.Split('=')[0])), Own(state.Draft.Answers));
        Assert.Equal(state.Progress.All, state.Progress.Done);
    }

    [Fact]
    public void Only_questions_that_matter_are_asked()
    {
        var state = Begin().Answer(Node("contract"), new DiagnosticBag());
        Assert.Equal(["documents", "type"], state.Draft.Questions.Take(2).Select(q => q.Id));
        Assert.DoesNotContain(state.Draft.Questions, q => q.Id is "subtype" or "security_functions");
        state = state.Answer(Node("process"), new DiagnosticBag());
        // Processing has no subtypes, and nothing of it is built.
        Assert.DoesNotContain(state.Draft.Questions, q => q.Id is "subtype" or "security_functions" or "rule_types" or "mynumber");
        Assert.Contains(state.Draft.Questions, q => q.Id == "subcontracting");
        Assert.DoesNotContain(state.Draft.Questions, q => q.Id == "project.liability_limit");
    }

    [Fact]
    public void An_answer_brings_the_questions_that_hang_on_it_right_behind_it()
    {
        var state = With("contract", "process");
        Assert.DoesNotContain(state.Draft.Questions, q => q.Id == "confirmation_items");
        var after = state.GoTo("confirmation").Answer(Node("require"), new DiagnosticBag());
        Assert.Contains(after.Draft.Questions, q => q.Id == "confirmation_items");
        Assert.Contains(ClauseChange.Between(state.Draft.Selections, after.Draft.Selections), c => c is { IsIn: true, Document.Template.Id: "confirmation" });
        Assert.DoesNotContain(after.GoTo("confirmation").Answer(Node("none"), new DiagnosticBag()).Draft.Questions, q => q.Id == "confirmation_items");
    }

    [Fact]
    public void The_matrix_says_how_a_measure_stands()
    {
        var state = With("procurement-spec", "process");
        var audit = state.Draft.Questions.Single(q => q.Id == "audit");
        Assert.Contains(MeasureStanding.Of(state.Draft.Library, state.Draft.Answers, audit), s => s is { Measure.Id: "audit", Side: "spec", Standing: Library.Measures.Standing.Optional });
    }

    [Fact]
    public void Back_goes_the_way_that_was_come()
    {
        var state = With("contract", "process");
        var third = state.Current!.Id;
        state = state.Pass();
        Assert.NotEqual(third, state.Current!.Id);
        state = state.Back();
        Assert.Equal(third, state.Current!.Id);
        state = state.Back();
        Assert.Equal("type", state.Current!.Id);
        state = state.Back().Back().Back();
        Assert.Equal("documents", state.Current!.Id);
    }

    [Fact]
    public void A_wrong_answer_changes_nothing_and_is_told_as_a_case_file_would_be()
    {
        var state = With("contract", "process").GoTo("project.start");
        var bag = new DiagnosticBag();
        Assert.Same(state.Draft, state.Answer(Node("2027-02-30"), bag).Draft);
        Assert.Contains("DG2023", Text(bag), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subtype_has_to_belong_to_the_types_chosen_and_each_type_needs_its_own()
    {
        var state = With("contract", "operate").GoTo("subtype");
        var bag = new DiagnosticBag();
        state.Answer(Node("build.system"), bag);
        Assert.Contains("DG2901", Text(bag), StringComparison.Ordinal);
        bag = new DiagnosticBag();
        var two = With("contract", "operate", "build").GoTo("subtype");
        two.Answer(Node("build.system"), bag);
        Assert.Contains("DG2007", Text(bag), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_interview_goes_on_behind_the_last_answer()
    {
        var state = With("contract", "process");
        var (first, second) = (state.Current!, state.Pass().Current!);
        state = state.Pass();
        var bag = new DiagnosticBag();
        var answered = state.GoTo("subcontracting").Answer(Node("permit"), bag);
        Assert.Equal("", Text(bag));
        var again = InterviewState.Begin(CaseDraft.Of(RealLibrary.Library, state.Draft.Given, answered.Draft.Own));
        var position = again.Draft.Questions.ToList().FindIndex(q => q.Id == again.Current!.Id);
        Assert.True(position > again.Draft.Questions.ToList().FindIndex(q => q.Id == "subcontracting") || again.Current!.Variable is null, $"{first.Id}, {second.Id}: {again.Current!.Id}");
    }

    [Fact]
    public void Answers_of_a_file_that_are_unknown_or_not_asked_are_told()
    {
        var bag = new DiagnosticBag();
        var map = YamlDocument.Parse("documents: [contract]\ntype: process\nmynumber: handle\n件名: x\n", "answers.yaml", bag);
        Begin().AnswerAll(TypedAnswers.In(map, RealLibrary.Library, bag), bag);
        Assert.Contains("answers.yaml:3:11: 注意 DG2902", Text(bag), StringComparison.Ordinal);
        Assert.Contains("DG2903 「件名」という問いはありません。", Text(bag), StringComparison.Ordinal);
        Assert.Contains("project.title（件名）", Text(bag), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_back_as_the_same_answers()
    {
        var sample = SampleInterviews.Of(RealLibrary.Samples.First(s => s.EndsWith("operate-datacenter.yaml", StringComparison.Ordinal)));
        var bag = new DiagnosticBag();
        var state = InterviewState.Begin(sample.Draft).AnswerAll(sample.Answers, bag);
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.yaml", CaseWriter.Case(RealLibrary.Library, state.Draft.Written));
        var read = AnswerReader.Read(RealLibrary.Library, path, [], bag);
        Assert.Equal("", Text(bag));
        Assert.Equal(Own(sample.Case), Own(read));
    }

    private static bool IsForm(string path) => RealLibrary.Library.Clauses.Values.SelectMany(c => c.Text.Lines).Any(l => l.Text.Contains($"form=\"{path}\"", StringComparison.Ordinal))
        || RealLibrary.Library.Templates.Values.Any(t => t.Body.Contains($"form=\"{path}\"", StringComparison.Ordinal));

    private static List<string> Texts(CaseAnswers answers) =>
        [.. CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers).Where(d => !RealLibrary.Library.Templates[d].IsRecord), new DiagnosticBag()).Select(Plain.Text)];

    private static List<string> Own(CaseAnswers answers) =>
        [.. answers.Options.Where(o => o.Value.Origin == AnswerOrigin.Case).Select(o => $"{o.Key}={string.Join(',', o.Value.Keys)}")
            .Concat(answers.Values.Where(v => v.Value.Origin == AnswerOrigin.Case).Select(v => $"{v.Key}={v.Value.Value.ConditionText}")).Order(StringComparer.Ordinal)];

    private static InterviewState Begin() =>
        InterviewState.Begin(CaseDraft.Of(RealLibrary.Library, AnswerReader.Given(RealLibrary.Library, null, new DiagnosticBag())));

    private static InterviewState With(string document, params string[] types) =>
        Begin().Answer(Node(document), new DiagnosticBag()).Answer(TypedAnswers.Of(new JsonArray([.. types.Select(t => (JsonNode)t)]), new DiagnosticBag()), new DiagnosticBag());

    private static YamlNode Node(string text) => TypedAnswers.Of(text, new DiagnosticBag());

    private static string Text(DiagnosticBag bag) => Findings.Text(bag);
}
