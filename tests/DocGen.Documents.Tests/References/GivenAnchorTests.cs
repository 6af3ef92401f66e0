using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.References;
using DocGen.Tests.Shared;

namespace DocGen.Documents.Tests.References;

/// <summary>Fields can only point at names: places that are said on the way to a target get one where they have none.</summary>
public sealed class GivenAnchorTests
{
    [Fact]
    public void Places_on_the_way_are_named_and_no_name_is_given_twice()
    {
        var document = Finish("article 一｜a\nparagraph b\nitem {i} c\narticle {~1} 二｜b\narticle 三｜[](#i)");
        var reference = (Reference)((Article)document.Blocks[^1]).Text.Inlines[0];
        Assert.Equal(
            [new("第1条", "~2", true), new("第"), new("2", "~3", true), new("項"), new("第1号", "i")],
            reference.Parts.AsEnumerable());
        Assert.Equal(["~2", "~3", "i", "~1", ""], document.Blocks.Select(b => b.Anchor));
    }

    [Fact]
    public void The_first_paragraph_is_reached_at_its_article()
    {
        var document = Finish("article {a|a.one} 一｜a\nparagraph b\narticle 二｜二\narticle 三｜[](#a.one)[](#a)[語](#a.one)[](#previous)");
        var parts = ((Article)document.Blocks[^1]).Text.Inlines.Cast<Reference>().SelectMany(r => r.Parts);
        Assert.Equal(
            [new("第1条", "a", true), new("第1項", "a"), new("第1条", "a", true), new("語", "a"), new("前条", "~1")],
            parts);
    }

    [Fact]
    public void Names_are_indexed_with_their_blocks()
    {
        var index = AnchorIndex.Of(BlockNotation.Read(SchemeFile.Scheme("statute"), "article {a|a.one} 一｜a\ncell item {i} b"), new DiagnosticBag());
        Assert.Equal(["a", "a.one", "i"], index.Anchors.Order());
        Assert.IsType<Article>(index.Find("a.one"));
        Assert.Equal("b", Assert.IsType<Item>(index.Find("i")).Text.PlainText());
        Assert.Null(index.Find("b"));
    }

    private static Document Finish(string text)
    {
        var scheme = SchemeFile.Scheme("statute");
        var bag = new DiagnosticBag();
        var document = new Document("d", "", scheme, BlockNotation.Read(scheme, text)).Numbered(DigitWidth.Half, bag);
        Assert.Empty(bag.Sorted());
        return document;
    }
}
