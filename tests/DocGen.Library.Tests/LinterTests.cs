using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Library.Tests;

public sealed class LinterTests : IDisposable
{
    private const string Id = "outsourcing/audit/contract";

    private static readonly Gen<string> Pieces = Gen.Elements("{{", "}}", "{{ include '", "'", "{{ options.audit ", "](#", "[](#this)", "..#", ",", ")", "{#a}", "{#",
        "【", "】", "【再委託を認める場合】", "【以上】", "〔", "〕", "第", "3", "条", "項", "前", "次", "各", "号", "（", "）", "法", "及び", "\n", "\n\n", "   ", "1. ", "- ", "## ",
        "```", ":::", "#", "|", "+---+", "乙は、", "\0", "\uE000", "\\", "\"");

    private readonly TemporaryFolder _folder = new(SpecFile.Example("base: base 1").Files);

    [Fact]
    public void No_text_of_a_clause_or_template_makes_the_linter_throw()
    {
        var library = ClauseLibrary.Load(_folder.Path, new DiagnosticBag());
        var texts = Gen.Select(Gen.ListOf(Pieces), parts => string.Concat(parts));
        Prop.ForAll(Arb.From(texts), text =>
        {
            var bag = new DiagnosticBag();
            var clause = library.ReadClause(Id, $"---\ntitle: 監査\ntypes: [build]\nmeasure: audit\noptions: [subcontracting]\nsource: own\n---\n{text}", "clause.md", bag);
            // A character that no document can hold keeps it from being read at all.
            if (clause is null) return;
            var template = library.Templates["contract"] with { Body = library.Templates["contract"].Body + text };
            Linter.Check(library with { Clauses = library.Clauses.SetItem(Id, clause), Templates = library.Templates.SetItem("contract", template) }, bag);
            // Every finding about the clause stands on one of its lines.
            var lines = text.Count(c => c == '\n') + 9;
            Assert.All(bag.Sorted().Where(d => d.Place.File == "clause.md"), d => Assert.InRange(d.Place.Line, 1, lines));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> ")]
    [InlineData("::::")]
    [InlineData("[")]
    [InlineData("{{ include '")]
    public void Absurd_nesting_in_a_clause_does_not_bring_the_linter_down(string piece)
    {
        _folder.Write("clauses/outsourcing/audit/contract.md",
            "---\ntitle: 監査\ntypes: [build]\nmeasure: audit\nsource: own\n---\n" + string.Concat(Enumerable.Repeat(piece, 20_000)));
        Findings.Of(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(_folder.Path, f), File.ReadAllText));
    }

    [Fact]
    public void The_findings_do_not_depend_on_the_run()
    {
        _folder.Write("clauses/outsourcing/audit/spec-a.md", "---\ntitle: 甲\n---\n前項[](#x)【以上】\n");
        _folder.Write("clauses/outsourcing/audit/spec-b.md", "---\ntitel: 乙\n---\n第3条〔x〕\n【以上】\n");
        Assert.Single(Enumerable.Range(0, 10).Select(_ =>
        {
            var bag = new DiagnosticBag();
            Linter.Check(ClauseLibrary.Load(_folder.Path, bag), bag);
            return Findings.Text(bag);
        }).Distinct());
    }

    public void Dispose() => _folder.Dispose();
}
