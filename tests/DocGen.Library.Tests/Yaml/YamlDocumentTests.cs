using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Library.Tests.Yaml;

public class YamlDocumentTests
{
    [Fact]
    public void Arbitrary_text_never_throws() => Prop.ForAll<string?>(text =>
    {
        YamlDocument.Parse(text ?? "", "any.yaml", new DiagnosticBag());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_arrangements_of_YAML_signs_never_throw()
    {
        var pieces = Gen.Elements(": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a", "*a", "!t", "|", ">", "---", "...",
            "? ", "a", "あ", "%YAML 1.2", "%TAG ! x", "\t", "\\", "\"\\u12", "~", "<<", "\0", "\uFEFF", "\u0085", "\r", "0", "|9", ">-");
        var texts = Gen.Select(Gen.ListOf(pieces), parts => string.Concat(parts));
        Prop.ForAll(Arb.From(texts), text =>
        {
            YamlDocument.Parse(text, "any.yaml", new DiagnosticBag());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Theory]
    [InlineData("[", 20000)]
    [InlineData("{a: ", 20000)]
    [InlineData("- ", 20000)]
    [InlineData("? ", 20000)]
    public void Deep_nesting_stops_with_a_finding(string piece, int times)
    {
        var bag = new DiagnosticBag();
        YamlDocument.Parse(string.Concat(Enumerable.Repeat(piece, times)), "deep.yaml", bag);
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void A_file_of_absurd_size_is_a_finding()
    {
        var bag = new DiagnosticBag();
        YamlDocument.Parse(new string('a', YamlDocument.MaximumCharacters + 1), "large.yaml", bag);
        Assert.Equal("DG1003", Assert.Single(bag.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_map_with_very_many_keys_reads_quickly_and_finds_the_double_one()
    {
        var bag = new DiagnosticBag();
        var map = YamlDocument.Parse(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: v\n")) + "k17: w\n", "many.yaml", bag);
        Assert.Equal(20_000, map.Entries.Length);
        Assert.Equal(new Place("many.yaml", 20_001, 1), Assert.Single(bag.Sorted()).Place);
    }

    [Fact]
    public void The_numbering_file_of_the_repository_reads()
    {
        var bag = new DiagnosticBag();
        YamlDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "templates/numbering.yaml")), "numbering.yaml", bag);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Typed_reads_give_what_is_written()
    {
        var bag = new DiagnosticBag();
        var map = YamlDocument.Parse("a: 甲\nlist: [x, 'y']\nflag: true\nsize: 10.5\nempty:\nmap: {k: v}\nnone: ~\nquoted: \"\"\n", "f.yaml", bag);
        Assert.Equal("甲", map.Text("a"));
        Assert.Equal(["x", "y"], map.Texts("list").ToArray());
        Assert.Equal(["甲"], map.Texts("a").ToArray());
        Assert.True(map.Flag("flag"));
        Assert.Equal(10.5m, map.Number("size"));
        Assert.Equal("v", map.Map("map")!.Text("k"));
        Assert.False(map.Has("empty"));
        Assert.False(map.Has("none"));
        Assert.True(map.Has("quoted"));
        Assert.Equal(new Place("f.yaml", 2, 1), map.PlaceOf("list"));
        Assert.Equal(new Place("f.yaml", 2, 11), map.List("list")!.Items[1].Place);
        Assert.Empty(bag.Sorted());
    }
}
