using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Library.Tests;

/// <summary>What a file may not be, each limit at its edge.</summary>
public sealed class DoorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(SpecFile.Example("base: base 1").Files);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\u0001", "U+0001")]
    [InlineData("\u001B", "U+001B")]
    [InlineData("\uFDD0", "U+FDD0")]
    [InlineData("\uFFFE", "U+FFFE")]
    public void A_character_that_no_document_can_hold_is_told_with_its_place(string character, string code)
    {
        var file = _folder.Write("clauses/outsourcing/audit/contract.md", $"---\ntitle: 監査\n---\n乙は{character}、\n");
        var bag = new DiagnosticBag();
        Assert.Null(TextFile.Read(file, "contract.md", bag));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("DG5121", "contract.md:4:3"), (found.Rule.Code, found.Place.ToString()));
        Assert.Contains(code, found.Message(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_the_longest_length_is_read_and_one_longer_is_not()
    {
        using var limits = new Limits { TextCharacters = 100 }.Use();
        Assert.Equal(100, TextFile.Read(_folder.Write("a.txt", new string('甲', 100)), "a.txt", new DiagnosticBag())!.Length);
        Refused("DG1003", bag => TextFile.Read(_folder.Write("b.txt", new string('甲', 101)), "b.txt", bag));
        Refused("DG1003", bag => TextFile.Read(_folder.Write("b.txt", new string('a', 101)), "b.txt", bag));
    }

    [Fact]
    public void A_device_has_no_end_and_is_not_read()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal("", TextFile.Read("/dev/zero", "zero", new DiagnosticBag()));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "zero"), "/dev/zero");
        Assert.Equal("", TextFile.Read(Path.Combine(_folder.Path, "zero"), "zero", new DiagnosticBag()));
    }

    [Fact]
    public void Yaml_nests_as_deep_as_it_may()
    {
        using var limits = new Limits { YamlDepth = 5 }.Use();
        YamlDocument.Parse("a: [[[[1]]]]", "x.yaml", Good());
        Refused("DG1004", bag => YamlDocument.Parse("a: [[[[[1]]]]]", "x.yaml", bag));
    }

    [Fact]
    public void A_library_has_as_many_files_and_folders_as_it_may()
    {
        var files = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Count(f => f.Contains("clauses", StringComparison.Ordinal));
        using (new Limits { LibraryFiles = files }.Use()) ClauseLibrary.Load(_folder.Path, Good());
        using (new Limits { LibraryFiles = files - 1 }.Use()) Refused("DG5134", bag => ClauseLibrary.Load(_folder.Path, bag));
        using (new Limits { FolderDepth = 2 }.Use()) ClauseLibrary.Load(_folder.Path, Good());
        using (new Limits { FolderDepth = 1 }.Use()) Refused("DG1035", bag => ClauseLibrary.Load(_folder.Path, bag));
    }

    [Fact]
    public void A_name_leads_as_far_up_as_it_may()
    {
        var file = _folder.Write("a/b/c/case.yaml", "");
        using var limits = new Limits { LevelsUp = 2 }.Use();
        Assert.NotNull(NamedFile.PathOf(file, "../../organization.yaml"));
        Assert.Null(NamedFile.PathOf(file, "../../../organization.yaml"));
        Assert.NotNull(NamedFile.PathOf(file, "own/x.md"));
        if (OperatingSystem.IsWindows()) return;
        // A link cannot take it further.
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "b", "c", "out"), "/etc");
        Assert.Null(NamedFile.PathOf(file, "out/hostname"));
    }

    [Fact]
    public void A_figure_stays_in_the_library_and_within_its_size()
    {
        const string Clause = "outsourcing/audit/contract";
        var svg = _folder.Write("clauses/outsourcing/audit/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>" + new string(' ', 1100));
        var library = ClauseLibrary.Load(_folder.Path, Good());
        Assert.NotNull(FigureFile.Read(library, Clause, "a.svg", Place.Nowhere, Good()));
        using (new Limits { PictureKilobytes = 1 }.Use()) Refused("DG5131", bag => FigureFile.Read(library, Clause, "a.svg", Place.Nowhere, bag));
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(svg)!, "out.svg"), "/etc/hostname");
        Refused("DG5130", bag => FigureFile.Read(library, Clause, "out.svg", Place.Nowhere, bag));
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(svg)!, "in.svg"), svg);
        Assert.NotNull(FigureFile.Read(library, Clause, "in.svg", Place.Nowhere, Good()));
    }

    [Fact]
    public void Any_text_as_a_clause_gives_findings_and_never_throws() => Prop.ForAll<string?>(text =>
    {
        ClauseLibrary.Load(_folder.Path, new DiagnosticBag()).ReadClause("outsourcing/audit/contract", "---\ntitle: x\n---\n" + text, "x.md", new DiagnosticBag());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static DiagnosticBag Good() => new();

    private static void Refused(string code, Action<DiagnosticBag> read)
    {
        var bag = new DiagnosticBag();
        read(bag);
        Assert.Contains(code, bag.Sorted().Select(d => d.Rule.Code));
    }
}
