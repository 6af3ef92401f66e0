using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Library.Linting;
using DocGen.Library.Loading;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;
using DocGen.Tests.Shared;

namespace DocGen.Library.Tests;

public sealed class LoadingTests : IDisposable
{
    private const string Contract = "clauses/outsourcing/audit/contract.md";

    private readonly TemporaryFolder _folder = new(SpecFile.Example("base: base 1").Files);

    [Fact]
    public void A_missing_folder_is_a_finding() => Assert.Equal(["DG1030", "DG1030"], Codes(Path.Combine(_folder.Path, "nowhere")));

    [Fact]
    public void A_file_that_is_not_UTF8_is_a_finding_at_its_line()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, Contract), [.. "---\ntitle: "u8, 0x8A, 0xC4, 0x8D, 0xB8, .. "\n---\n"u8]);
        Assert.Contains($"{Contract}:2:1: 誤り DG1033", Load(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_library_is_refused()
    {
        using var outside = new TemporaryFolder([KeyValuePair.Create("secret.md", "---\ntitle: 秘密\nsource: own\n---\n秘密\n")]);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "clauses/outsourcing/audit/spec-secret.md"), Path.Combine(outside.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "clauses/general"), outside.Path);
        // One that first leads to a folder inside and leaves from there.
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "clauses/outsourcing/round"), "../general");
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(_folder.Path, bag);
        Assert.Equal(["DG1034", "DG1034", "DG1034"], bag.Sorted().Select(d => d.Rule.Code));
        Assert.DoesNotContain(library.Clauses.Values, c => c.Title == "秘密");
    }

    [Fact]
    public void A_link_within_the_library_is_followed_but_not_in_circles()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "clauses/outsourcing/audit/contract-again.md"), "contract.md");
        var bag = new DiagnosticBag();
        Assert.Contains("outsourcing/audit/contract-again", ClauseLibrary.Load(_folder.Path, bag).Clauses.Keys);
        Assert.Empty(bag.Sorted());
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "clauses/outsourcing/circle"), "../outsourcing");
        Assert.Contains("DG1035", Load(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_keeps_its_version_whatever_the_line_ends()
    {
        var before = Version();
        var file = Path.Combine(_folder.Path, Contract);
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(before, Version());
        File.AppendAllText(file, "追記\n");
        Assert.NotEqual(before, Version());
    }

    [Fact]
    public void Files_are_named_below_the_folder_as_the_user_named_it()
    {
        var bag = new DiagnosticBag();
        var named = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Path);
        var library = ClauseLibrary.Load(named + "/", bag);
        Assert.Equal($"{named}/{Contract}", library.Clauses["outsourcing/audit/contract"].File);
    }

    [Fact]
    public void A_case_changes_a_style_by_naming_what_differs()
    {
        var bag = new DiagnosticBag();
        var styles = ClauseLibrary.Load(_folder.Path, bag).Styles;
        var map = YamlDocument.Parse("style: {based_on: government, digits: full, caption: beside}", "case.yaml", bag).Map("style")!;
        var style = StyleReader.Read(map, styles, bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(styles["government"] with { Digits = DigitWidth.Full, Caption = CaptionPosition.Beside }, style);
    }

    [Fact]
    public void Variable_names_are_found_by_the_paths_that_texts_use()
    {
        _folder.Write("clauses/variables.yaml", "org:\n  name: {label: 名称}\n  contact: {label: 担当, type: person}\n  rows: {label: 表, type: table, columns: {a: {label: 甲}}}\n");
        var names = new VariableNames(ClauseLibrary.Load(_folder.Path, new DiagnosticBag()));
        Assert.All(["org", "org.name", "org.contact.phone", "org.rows", "org.rows.size", "options.audit", "outsourcing.types", "measures"], p => Assert.True(names.Knows(p), p));
        Assert.All(["org.nam", "org.name.x", "org.contact.fax", "options.audi", "outsourcing.type", "rows"], p => Assert.False(names.Knows(p), p));
        Assert.Equal("org.contact", names.Find("org.contact.fax")!.Path);
        Assert.Equal("org.name", names.Near("org.nmae")[0]);
    }

    [Fact]
    public void A_variable_that_nothing_uses_is_a_finding()
    {
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(_folder.Path, bag);
        UnusedVariables.Check(library, ["org.name.size"], bag);
        Assert.Empty(bag.Sorted());
        UnusedVariables.Check(library, [], bag);
        Assert.Equal("DG1083", Assert.Single(bag.Sorted()).Rule.Code);
    }

    [Fact]
    public void The_library_of_this_repository_has_no_errors()
    {
        // The content is written in other branches; here there may be no more than the list of sources yet.
        if (!File.Exists(Path.Combine(Repository.Root, "clauses", "library.yaml"))) return;
        var bag = new DiagnosticBag();
        Linter.Check(ClauseLibrary.Load(Repository.Root, bag), bag);
        Assert.DoesNotContain(bag.Sorted(), d => d.Severity == Severity.Error);
    }

    public void Dispose() => _folder.Dispose();

    private string Version() => ClauseLibrary.Load(_folder.Path, new DiagnosticBag()).Clauses["outsourcing/audit/contract"].Version;

    private string Load()
    {
        var bag = new DiagnosticBag();
        ClauseLibrary.Load(_folder.Path, bag);
        return Findings.Text(bag).Replace(_folder.Path + "/", "", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(string folder)
    {
        var bag = new DiagnosticBag();
        ClauseLibrary.Load(folder, bag);
        return bag.Sorted().Select(d => d.Rule.Code);
    }
}
