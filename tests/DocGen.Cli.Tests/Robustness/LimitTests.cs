using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>Limits are set on the command line, listed in one place, and hold at their edge.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void The_page_lists_every_limit_with_its_default()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "limits.md"));
        foreach (var limit in Limits.All)
            Assert.Contains($"| `{limit.Name}` | {limit.Of(Limits.Default)} | {limit.What.In(Language.Japanese)} | {limit.What.In(Language.English)} |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_limit_sets_what_it_names()
    {
        foreach (var limit in Limits.All)
        {
            var changed = limit.Set(Limits.Default, 7);
            Assert.Equal(7, limit.Of(changed));
            Assert.All(Limits.All.Where(l => l != limit), other => Assert.Equal(other.Of(Limits.Default), other.Of(changed)));
        }
    }

    [Theory]
    [InlineData("loop-step=5")]
    [InlineData("loop-steps")]
    [InlineData("loop-steps=0")]
    [InlineData("loop-steps=-1")]
    [InlineData("loop-steps=many")]
    public void One_that_is_not_understood_is_told_with_those_there_are(string given)
    {
        var outcome = _library.Build("--limit", given);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("loop-steps", outcome.Errors, StringComparison.Ordinal);
    }

    // The loop over the measures is a step too.
    [Theory]
    [InlineData("loop-steps", "{{ for i in 1..60 }}{{ end }}", 61)]
    [InlineData("value-characters", "{{ org.name }}", 3)]
    public void What_a_merge_may_use_up_holds_at_its_edge(string limit, string code, int enough)
    {
        _library.Write("clauses/outsourcing/subcontracting/contract.md", $"---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n---\n乙は、{code}。\n");
        Assert.Equal(0, _library.Build("--document", "contract", "--limit", $"{limit}={enough}").Code);
        Assert.Equal(1, _library.Build("--document", "contract", "--limit", $"{limit}={enough - 1}").Code);
    }

    [Theory]
    [InlineData("{{ for i in 1..3000 }}甲{{ end }}")]
    [InlineData("{{ x = '甲' }}{{ for i in 1..12 }}{{ x = x + x }}{{ end }}{{ x }}")]
    public void A_text_that_is_too_long_is_an_error_and_never_cut(string code)
    {
        _library.Write("clauses/outsourcing/subcontracting/contract.md", $"---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n---\n乙は、{code}。\n");
        Assert.Equal(0, _library.Build("--document", "contract").Code);
        var outcome = _library.Build("--document", "contract", "--limit", "merged-characters=2000");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5143", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_length_of_a_document_holds_to_the_character()
    {
        // Of the library's text and of values alike each character counts. The record of decisions is made too and must not be the longest.
        var least = Least("乙は、{{ org.name }}に従う。", "環境省");
        Assert.Equal(least + 2, Least("乙は、{{ org.name }}に必ず従う。", "環境省"));
        Assert.Equal(least + 1, Least("乙は、{{ org.name }}に従う。", "環境省庁"));
    }

    // The smallest limit that the document fits in.
    private int Least(string text, string name)
    {
        // Longer than the record of decisions, which is made beside it.
        text = new string('甲', 500) + text;
        _library.Write("clauses/outsourcing/subcontracting/contract.md", $"---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n---\n{text}\n");
        var (least, most) = (1, 4_096);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var outcome = _library.Build("--document", "contract", "--limit", $"merged-characters={middle}", "--set", "org.name=" + name);
            Assert.Equal(outcome.Code != 0, outcome.Errors.Contains("DG5143", StringComparison.Ordinal));
            if (outcome.Code == 0) most = middle;
            else least = middle + 1;
        }
        return least;
    }

    // Titles, headers and names of files are lines of their own.
    [Fact]
    public void A_title_that_is_too_long_is_an_error_and_never_cut()
    {
        _library.Write("templates/contract.md", File.ReadAllText(_library.At("templates/contract.md")).Replace("title: 契約書", "title: \"{{ for i in 1..3000 }}甲{{ end }}\"", StringComparison.Ordinal));
        Assert.Contains("DG5143", _library.Build("--document", "contract", "--limit", "merged-characters=2999").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_of_a_merge_holds()
    {
        _library.Write("clauses/outsourcing/subcontracting/contract.md", "---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n---\n{{ for i in 1..2000000000 }}{{ end }}\n");
        var outcome = _library.Build("--document", "contract", "--limit", "merge-seconds=1", "--limit", "loop-steps=2000000000");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("contract.md:6", outcome.Errors, StringComparison.Ordinal);
    }
}
