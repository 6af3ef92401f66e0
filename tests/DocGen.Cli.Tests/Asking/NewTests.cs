using DocGen.Cli.Commands;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Library;
using DocGen.Library.Yaml;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Asking;

/// <summary><c>docgen new</c> at a terminal that a test types at.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly Lazy<ClauseLibrary> Library = new(() => ClauseLibrary.Load(Repository.Root, new DiagnosticBag()));

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal))).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Typing_the_answers_of_a_sample_gives_its_case(string file)
    {
        var sample = Path.Combine(Repository.Root, file);
        var bag = new DiagnosticBag();
        var map = YamlDocument.Parse(File.ReadAllText(sample), sample, bag);
        var organization = map.Text("organization") is { Length: > 0 } named ? Copied(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sample)!, named))) : null;
        var expected = AnswerReader.Read(Library.Value, sample, [], bag);
        var answers = TypedAnswers.In(map, Library.Value, bag)
            .Where(a => a.Key is not ("organization" or "leave_out" or "overrides" or "style" or "answers" or "edition")).ToDictionary(a => a.Key, a => a.Value);
        var state = InterviewState.Begin(CaseDraft.Of(Library.Value, AnswerReader.Given(Library.Value, organization, bag)));

        var (lines, end) = Typist.Type(state, answers);
        var outcome = Type(lines, ["new", At("case.yaml"), .. organization is null ? Array.Empty<string>() : ["--organization", organization]]);

        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.Code);
        var written = AnswerReader.Read(Library.Value, At("case.yaml"), [], bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted().Select(d => $"{d.Place}: {d.Message(Language.English)}")));
        Assert.Equal(expected.Documents.AsEnumerable(), written.Documents);
        Assert.Equal(expected.Outsourcing.AsEnumerable(), written.Outsourcing);
        // What its documents do not ask for is not typed.
        var asked = end.Draft.Questions.Select(q => q.Id).ToHashSet();
        Assert.Equal(Own(expected).Where(a => asked.Contains(a.Split('=')[0])), Own(written));
    }

    // Beside the case, since a case cannot name files from far away; with the files that it names in turn.
    private string Copied(string organization)
    {
        var from = Path.GetDirectoryName(organization)!;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(Path.Combine("org", Path.GetRelativePath(from, file))))!);
            File.Copy(file, At(Path.Combine("org", Path.GetRelativePath(from, file))));
        }
        return At(Path.Combine("org", Path.GetFileName(organization)));
    }

    [Fact]
    public void Every_answer_is_saved_and_an_interrupted_interview_goes_on()
    {
        Type("業務委託契約書\nprocess\n", "new", At("case.yaml"));
        Assert.Contains("documents: [contract]", Text("case.yaml"), StringComparison.Ordinal);
        Assert.Contains("outsourcing: {type: process}", Text("case.yaml"), StringComparison.Ordinal);
        var again = Type("\\データの入力業務\nq\n", "new", At("case.yaml"));
        Assert.DoesNotContain("どの文書を作りますか。", again.Output, StringComparison.Ordinal);
        Assert.Contains("title: データの入力業務", Text("case.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_back_review_and_wrong_answers()
    {
        var outcome = Type("？\n99\n契約書\ncontract\nprocess\n<\n!\n\n", "new", At("case.yaml"));
        Assert.Contains("別紙と様式は、必要に応じて自動で付きます。", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("「99」は選べません。番号で 1～", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("「契約書」は選べません。", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("選択中", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("確認", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);
    }

    [Fact]
    public void The_types_are_chosen_by_their_examples_and_an_answer_says_which_clauses_come_in()
    {
        var outcome = Type("contract\noperate\noperate.datacenter\n!\n\n", "new", At("case.yaml"));
        Assert.Contains("統計、集計、データ入力、媒体変換", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("機器等を所有するのが委託元と受託者のいずれであるかを問わない。", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("条項が入る（業務委託契約書）", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_nothing_is_waited_for()
    {
        var outcome = Docgen.RunHere("new", At("case.yaml"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--answers", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(At("case.yaml")));
    }

    [Fact]
    public void Answers_come_from_a_file_or_a_pipe()
    {
        _folder.Write("answers.yaml", "documents: [contract]\noutsourcing: {type: process}\nproject: {title: 入力}\naward: lowest\n");
        var outcome = Docgen.RunHere("new", At("case.yaml"), "--answers", At("answers.yaml"), "--json");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("\"unanswered\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("DG2902", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("title: 入力", Text("case.yaml"), StringComparison.Ordinal);
        using var pipe = new StringReader("project.title: 集計\n");
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, DocGenCommand.Run(["new", At("case.yaml"), "--answers", "-", "--quiet", "--library", Repository.Root], new Voice(output, errors, Language.Japanese) { Piped = pipe }));
        Assert.Contains("title: 集計", Text("case.yaml"), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void A_wrong_answer_in_the_file_is_told_at_its_place_and_nothing_is_written()
    {
        _folder.Write("answers.yaml", "documents: [contract]\ntype: process\nproject:\n  start: 2027-02-30\n  titel: x\n");
        var outcome = Docgen.RunHere("new", At("case.yaml"), "--answers", At("answers.yaml"));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("answers.yaml:4:10", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("DG2903 ", outcome.Errors.Replace("DG2903:", "DG2903 ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(File.Exists(At("case.yaml")));
    }

    [Fact]
    public void An_old_case_is_reused_and_what_is_not_asked_for_stays()
    {
        _folder.Write("old.yaml", "# yaml-language-server: $schema=x.json\ndocuments: [contract]\noutsourcing: {type: process}\nvalues: {project: {title: 前の業務}}\nleave_out: [{measure: structure, reason: 小規模}]\n");
        _folder.Write("answers.yaml", "project.title: 次の業務\n");
        Assert.Equal(0, Docgen.RunHere("new", At("next.yaml"), "--from", At("old.yaml"), "--answers", At("answers.yaml")).Code);
        var text = Text("next.yaml");
        Assert.StartsWith("# yaml-language-server: $schema=x.json\n", text, StringComparison.Ordinal);
        Assert.Contains("title: 次の業務", text, StringComparison.Ordinal);
        Assert.Contains("小規模", text, StringComparison.Ordinal);
        Assert.Contains("前の業務", Text("old.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_it_speaks_English()
    {
        var outcome = Type("!\n\n", "new", At("case.yaml"), "--lang", "en");
        Assert.Contains("Which documents are to be made?", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("No document is chosen", outcome.Errors, StringComparison.Ordinal);
    }

    // A table without rows cannot be typed: at a terminal it is the same as no answer.
    private static List<string> Own(CaseAnswers answers) =>
        [.. answers.Options.Where(o => o.Value.Origin == AnswerOrigin.Case).Select(o => $"{o.Key}={string.Join(',', o.Value.Keys)}")
            .Concat(answers.Values.Where(v => v.Value.Origin == AnswerOrigin.Case && !v.Value.Value.IsEmpty).Select(v => $"{v.Key}={v.Value.Value.ConditionText}")).Order(StringComparer.Ordinal)];

    internal static Outcome Type(string lines, params string[] arguments)
    {
        using var input = new StringReader(lines);
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var voice = new Voice(output, errors, arguments.Contains("--lang") ? UserLanguage.Of(arguments) : Language.Japanese) { Input = input };
        var code = DocGenCommand.Run([.. arguments, "--library", Repository.Root], voice);
        return new Outcome(code, output.ToString(), errors.ToString());
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private string Text(string name) => File.ReadAllText(At(name));
}
