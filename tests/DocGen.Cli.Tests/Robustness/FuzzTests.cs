using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Fuzz;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>A short run of what tests/DocGen.Fuzz does at length, and what once was found there.</summary>
public sealed class FuzzTests : IDisposable
{
    private readonly SeedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void The_seeds_are_good_so_that_spoilt_ones_get_far()
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(_library.Library, Path.Combine(_library.Folder, "case.yaml"), [], bag);
        Assert.Equal(4, CaseBuild.Build(_library.Library, answers, CaseBuild.DocumentsOf(_library.Library, answers), bag).Length);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_few_hundred_inputs_find_nothing()
    {
        var log = new StringWriter();
        Assert.True(new Fuzzer(FuzzTargets.All(_library), 2026, log).Run(0, 800) == 0, log.ToString());
    }

    [Fact]
    public void What_was_found_before_is_not_found_again()
    {
        foreach (var target in FuzzTargets.All(_library).DistinctBy(t => t.Name))
            Assert.All(SeedLibrary.Corpus(target.Name), file => Assert.Null(Fuzzer.Try(target, File.ReadAllBytes(file))));
    }
}
