using BenchmarkDotNet.Attributes;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Building;
using DocGen.Drafting.Merging;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Packing;
using DocGen.Rendering.Word;
using DocGen.Tests.Shared;

namespace DocGen.Benchmarks;

/// <summary>The steps of a build, one by one: the six-page policy and the bylaws of 156 articles.</summary>
[MemoryDiagnoser]
public class Steps
{
    private byte[] _pack = [];
    private ClauseLibrary _library = null!;
    private CaseAnswers _answers = null!;
    private DocumentSelection _selection = null!;
    private Draft _draft = null!;
    private Document _document = null!;
    private string _folder = "";
    private string _case = "";

    [Params("policy", "agency-bylaws")]
    public string Template { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        (_folder, _case) = Template == "policy"
            ? (Path.Combine(Repository.Root, "tests", "DocGen.Benchmarks", "data"), Path.Combine(Repository.Root, "tests", "DocGen.Benchmarks", "data", "case.yaml"))
            : (Repository.Root, Path.Combine(Repository.Root, "samples", "agency", "bylaws.yaml"));
        using var stream = new MemoryStream();
        LibraryPack.Write(_folder, stream);
        _pack = stream.ToArray();
        _library = LoadPack();
        _answers = Answers();
        _selection = Select();
        _draft = Draft();
        _document = Build();
    }

    [Benchmark(Description = "load (folder)")]
    public ClauseLibrary LoadFolder() => ClauseLibrary.Load(_folder, new DiagnosticBag());

    [Benchmark(Description = "load (inside the program)")]
    public ClauseLibrary LoadPack() => ClauseLibrary.Load(new LibraryPack(_pack), new DiagnosticBag());

    [Benchmark(Description = "answers")]
    public CaseAnswers Answers() => AnswerReader.Read(_library, _case, [], new DiagnosticBag());

    [Benchmark(Description = "select")]
    public DocumentSelection Select() => Selector.Select(_library, _library.Templates[Template], _answers, new DiagnosticBag());

    [Benchmark(Description = "draft")]
    public Draft Draft() => Drafter.Draft(_selection, new DiagnosticBag())!;

    [Benchmark(Description = "build")]
    public Document Build() => DocumentBuilder.Build(_draft, new DiagnosticBag());

    [Benchmark(Description = "write")]
    public long Write()
    {
        using var stream = new MemoryStream();
        WordWriter.Write(_document, _draft.Style, WordOptions.Default, stream);
        return stream.Length;
    }
}
