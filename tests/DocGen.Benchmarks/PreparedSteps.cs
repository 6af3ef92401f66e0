using BenchmarkDotNet.Attributes;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Slots;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.Word;
using DocGen.Rendering.Word.Prepared;
using DocGen.Tests.Shared;

namespace DocGen.Benchmarks;

/// <summary>What a batch does: preparing a document, and filling it in for a row.</summary>
[MemoryDiagnoser]
public class PreparedSteps : IDisposable
{
    private readonly WritingDesk _desk = new();
    private CaseDocument _document = null!;
    private PreparedWord _prepared = null!;
    private List<string> _values = [];

    [GlobalSetup]
    public void Begin()
    {
        var folder = Path.Combine(Repository.Root, "tests", "DocGen.Benchmarks", "data");
        var library = ClauseLibrary.Load(folder, new DiagnosticBag());
        var paths = library.VariableOrder.Where(p => p.StartsWith("org.", StringComparison.Ordinal) || p.StartsWith("role.", StringComparison.Ordinal)).ToList();
        _values = [.. paths.Select(p => $"{library.Variables[p].Label}の値"), new string('0', 64)];
        var answers = AnswerReader.Read(library, Path.Combine(folder, "case.yaml"), paths.Select(p => KeyValuePair.Create(p, "値")), new DiagnosticBag());
        var marked = answers with { Marks = System.Collections.Immutable.ImmutableDictionary.CreateRange(paths.Select((p, i) => KeyValuePair.Create(p, Slot.Mark(i)))), Hash = Slot.Mark(paths.Count) };
        _document = CaseBuild.Build(library, marked, "policy", new DiagnosticBag())!;
        _prepared = Prepare();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _desk.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "prepare")]
    public PreparedWord Prepare() => PreparedWord.Of(_document.Document, _document.Style, WordOptions.Default, _values);

    [Benchmark(Description = "fill in")]
    public long Fill()
    {
        _desk.File.SetLength(0);
        _prepared.Write(_values, _desk, _desk.File);
        return _desk.File.Length;
    }
}
