using DocGen.Documents.Diagnostics;
using DocGen.Library.Packing;
using DocGen.Tests.Shared;

namespace DocGen.Library.Tests;

/// <summary>A library in one piece is the library.</summary>
public sealed class PackTests
{
    [Fact]
    public void A_packed_library_says_what_its_folder_says()
    {
        var bag = new DiagnosticBag();
        var folder = ClauseLibrary.Load(Repository.Root, bag);
        var packed = ClauseLibrary.Load(new LibraryPack(Pack(Repository.Root)), bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal((folder.Title, folder.Version), (packed.Title, packed.Version));
        Assert.Equal(folder.Clauses.Count, packed.Clauses.Count);
        Assert.All(folder.Clauses.Values, clause =>
        {
            var other = packed.Clauses[clause.Id];
            Assert.Equal((clause.Title, clause.Text, clause.Version, clause.TextLine, clause.When), (other.Title, other.Text, other.Version, other.TextLine, other.When));
            Assert.EndsWith(other.File, clause.File, StringComparison.Ordinal);
        });
        Assert.Equal(folder.OptionOrder.AsEnumerable(), packed.OptionOrder);
        Assert.Equal(folder.VariableOrder.AsEnumerable(), packed.VariableOrder);
        Assert.All(folder.Templates.Values, template => Assert.Equal((template.Body, template.BodyLine), (packed.Templates[template.Id].Body, packed.Templates[template.Id].BodyLine)));
        Assert.Equal(folder.Styles.Keys.Order(StringComparer.Ordinal), packed.Styles.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_wrong_in_a_packed_library_is_found_where_it_stands()
    {
        using var folder = new TemporaryFolder(new Dictionary<string, string>
        {
            ["clauses/library.yaml"] = "title: 見本\nversion: \"1\"\nversion: \"2\"\n",
            ["clauses/options.yaml"] = "a: [",
            ["clauses/general/spec/x.md"] = "---\ntitle: 件名\ncolour: red\n---\n本文\n",
            ["templates/numbering.yaml"] = "",
        });
        var (own, packed) = (new DiagnosticBag(), new DiagnosticBag());
        ClauseLibrary.Load(folder.Path, own);
        ClauseLibrary.Load(new LibraryPack(Pack(folder.Path)), packed);
        Assert.NotEmpty(packed.Sorted());
        Assert.Equal(own.Sorted().Select(f => (f.Rule.Code, f.Place.Line, f.Place.Column)), packed.Sorted().Select(f => (f.Rule.Code, f.Place.Line, f.Place.Column)));
    }

    [Fact]
    public void Exported_files_are_those_that_were_packed()
    {
        using var target = new TemporaryFolder(new Dictionary<string, string>());
        new LibraryPack(Pack(Repository.Root)).Export(target.Path);
        var files = Directory.EnumerateFiles(target.Path, "*", SearchOption.AllDirectories).ToList();
        Assert.True(files.Count > 600);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, Path.GetRelativePath(target.Path, file))), File.ReadAllBytes(file)));
    }

    private static byte[] Pack(string folder)
    {
        using var stream = new MemoryStream();
        LibraryPack.Write(folder, stream);
        return stream.ToArray();
    }
}
