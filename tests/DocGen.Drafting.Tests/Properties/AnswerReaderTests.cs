using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Tests.Specs;
using DocGen.Library;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Drafting.Tests.Properties;

public sealed class AnswerReaderTests : IDisposable
{
    private static readonly Gen<string> Pieces = Gen.Elements("documents:", "outsourcing:", "options:", "values:", "organization:", "overrides:", "leave_out:", "style:", "type:", "subtype:",
        "measure:", "clause:", "reason:", "project:", "org.name:", "text:", "date:", "number:", "money:", "choice:", "list:", "table:", "person:", "audit:", "reports:", "based_on:",
        " contract", " operate", " onsite", " build", " conduct", " status", " 2026-02-31", " 1e99", " 99999999999999999999", " -0.5", " ~", " null", " true", " \"a\\0b\"", " \"\\uFDD0\"", " ''",
        " /", " ..", " .", " plain", " *x", " &x", " !!int 3", " |", " >", "\n", "\n  ", "\n    ", "\n  - ", "- ", "[", "]", "{", "}", ", ", "\t", "#", "%", "---", "…", "\0", "\uFEFF", "甲");

    private readonly TemporaryFolder _folder = new(SpecFile.Example("holes: everything answered 1").Files);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_text_makes_the_reader_throw_and_what_it_reads_can_be_built()
    {
        var library = ClauseLibrary.Load(_folder.Path, new DiagnosticBag());
        Prop.ForAll(Arb.From(Gen.Select(Gen.ListOf(Pieces), pieces => string.Concat(pieces))), text =>
        {
            var bag = new DiagnosticBag();
            var answers = AnswerReader.Read(library, _folder.Write("case.yaml", text), [KeyValuePair.Create("project.text", text), KeyValuePair.Create(text, text)], bag);
            if (bag.HasErrors) return;
            CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Theory]
    [InlineData("organization: \"a\\0b\"", "DG5142")]
    [InlineData("organization: /etc/hostname", "DG5142")]
    [InlineData("organization: ../../../../etc/hostname", "DG5142")]
    [InlineData("organization: \\\\server\\share\\organization.yaml", "DG5142")]
    [InlineData("organization: C:organization.yaml", "DG5142")]
    [InlineData("style: {based_on: plain, reference: /etc/hostname}", "DG5142")]
    [InlineData("overrides: {general/contract/main: \"a\\0b\"}", "DG5142")]
    [InlineData("organization: .", "DG2002")]
    [InlineData("organization: \"\"", "DG2002")]
    [InlineData("overrides: {general/contract/main: clauses}", "DG2033")]
    public void A_path_that_is_no_file_is_a_finding(string line, string code)
    {
        var bag = new DiagnosticBag();
        var file = _folder.Write("case.yaml", $"documents: [contract]\noutsourcing: {{type: operate, subtype: onsite}}\n{line}\n");
        AnswerReader.Read(ClauseLibrary.Load(_folder.Path, bag), file, [], bag);
        Assert.Equal(code, Assert.Single(bag.Sorted()).Rule.Code);
    }
}
