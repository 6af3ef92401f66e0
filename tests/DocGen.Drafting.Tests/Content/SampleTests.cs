using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

public class SampleTests
{
    public static TheoryData<string> Files => [.. RealLibrary.Samples.Select(f => Path.GetRelativePath(Repository.Root, f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_is_built_without_a_finding(string file)
    {
        var bag = new DiagnosticBag();
        var answers = Read(Path.Combine(Repository.Root, file), bag);
        var documents = CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal(CaseBuild.DocumentsOf(RealLibrary.Library, answers).Count, documents.Length);
    }

    [Fact]
    public void Between_them_the_samples_take_every_alternative()
    {
        var taken = RealLibrary.Samples.Select(f => Read(f, new DiagnosticBag())).SelectMany(Taken).ToHashSet();
        Assert.Equal([], RealLibrary.Library.Options.Values.SelectMany(o => o.Alternatives.Select(a => $"{o.Id}={a.Key}"))
            .Where(a => !taken.Contains(a)));
    }

    private static IEnumerable<string> Taken(CaseAnswers answers) => answers.Options.SelectMany(o => o.Value.Keys.Select(k => $"{o.Key}={k}"))
        .Concat(answers.Outsourcing.Select(o => $"type={o.Type}")).Concat(answers.Outsourcing.SelectMany(o => o.Columns).Select(c => $"subtype={c}"));

    private static CaseAnswers Read(string file, DiagnosticBag bag) => AnswerReader.Read(RealLibrary.Library, file, [], bag);
}
