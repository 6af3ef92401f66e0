using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Tests.Content;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Tests.Interview;

/// <summary>A sample as an interview meets it: an empty draft over its organization, and the answers that its file gives.</summary>
internal sealed class SampleInterviews
{
    private SampleInterviews(string file)
    {
        var bag = new DiagnosticBag();
        var map = YamlDocument.Parse(File.ReadAllText(file), file, bag);
        var organization = map.Text("organization") is { Length: > 0 } named ? Path.Combine(Path.GetDirectoryName(file)!, named) : null;
        Case = AnswerReader.Read(RealLibrary.Library, file, [], bag);
        Draft = CaseDraft.Of(RealLibrary.Library, AnswerReader.Given(RealLibrary.Library, organization, bag));
        Answers = TypedAnswers.In(map, RealLibrary.Library, bag).Where(a => a.Key is not ("organization" or "edition" or "leave_out" or "overrides" or "style" or "answers")).ToImmutableArray();
        Assert.False(bag.HasErrors, Findings.Text(bag));
    }

    public CaseAnswers Case { get; }

    public CaseDraft Draft { get; }

    public ImmutableArray<KeyValuePair<string, YamlNode>> Answers { get; }

    public static SampleInterviews Of(string file) => new(file);
}
