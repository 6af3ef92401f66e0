using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Styles;
using DocGen.Rendering.Html;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Rendering.Tests.Html;

public sealed class HtmlWriterTests
{
    public static TheoryData<string> Samples => ["contract", "contract-above", "rule", "specification"];

    [Fact]
    public void Contract() => Snapshot.Match(Body(PrintedSamples.Contract(PrintedSamples.Beside), PrintedSamples.Beside), "html");

    [Fact]
    public void Rule() => Snapshot.Match(Body(PrintedSamples.Rule(PrintedSamples.Above), PrintedSamples.Above), "html");

    [Fact]
    public void Specification() => Snapshot.Match(Body(PrintedSamples.Specification(PrintedSamples.Above), PrintedSamples.Above), "html");

    [Fact]
    public void Head_and_style_sheet() => Snapshot.Match(Write(PrintedSamples.Finish("checklist", "点検表", PrintedSamples.Above, []), PrintedSamples.Above), "html");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pages_are_whole_and_need_nothing_else(string sample)
    {
        var (html, page) = Page(sample);
        Assert.Equal(page.All("id").Count(), page.All("id").Distinct().Count());
        var ids = page.All("id").ToHashSet();
        Assert.All(page.All("href"), link => Assert.Contains(Uri.UnescapeDataString(link[1..]), ids));
        Assert.All(page.All("href"), link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.All(page.All("src"), source => Assert.StartsWith("data:image/", source, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Tags, t => t.Name is "script" or "link" or "iframe" || t.Attributes.Keys.Any(k => k.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Screen_readers_find_their_way(string sample)
    {
        var (_, page) = Page(sample);
        Assert.Equal("ja", page.Tags.Single(t => t.Name == "html").Attributes["lang"]);
        Assert.Single(page.HeadingRanks, 1);
        var before = 0;
        foreach (var rank in page.HeadingRanks)
        {
            Assert.InRange(rank, 1, before + 1);
            before = rank;
        }
        Assert.All(page.Tags.Where(t => t.Name == "th"), th => Assert.Contains(th.Attributes["scope"], new[] { "col", "colgroup" }));
        Assert.Equal(page.Tags.Count(t => t.Name == "table"), page.Tags.Count(t => t.Name == "caption"));
        Assert.All(page.Tags.Where(t => t.Name == "img"), img => Assert.NotEmpty(img.Attributes["alt"]));
        Assert.Equal("#~main", Uri.UnescapeDataString(page.Tags.First(t => t.Name == "a").Attributes["href"]));
    }

    [Fact]
    public void A_reference_is_one_link_to_its_last_place()
    {
        var style = PrintedSamples.Above;
        var document = PrintedSamples.Finish("statute", "", style, BlockNotation.Read(SchemeFile.Scheme("statute"),
            "article {a} 一｜a\nparagraph {a.2} b\narticle {b} 二｜b\narticle 三｜[](#a.2,#b)と[](#a..#b)"));
        Assert.Contains("<a href=\"#a.2\">第1条第2項</a>及び<a href=\"#b\">前条</a>と<a href=\"#a\">前2条</a>", Write(document, style), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_any_characters_are_shown_as_they_are()
    {
        var text = Gen.ArrayOf(Gen.Elements("a1あ<>&\"'/=#;-! \n\u0001".ToCharArray())).Select(c => new string(c)).ToArbitrary();
        Prop.ForAll(text, value =>
        {
            var document = new Document("d", value, SchemeFile.Scheme("notice"),
            [
                new Text(TextRole.Title, Line.Of("題")),
                new Text(TextRole.Body, [new Run("始"), new Hole("v", value, value.Length % 2 == 0), new Run("終")]),
                new Table([new(1)], [new([new([new Text(TextRole.Body, Line.Of(value))])])]) { Description = value },
                new Figure(value + ".png", [1], value),
            ])
            { ClassificationLabel = value };
            var page = new HtmlPage(Write(document, PrintedSamples.Above with { Fonts = new FontSet { Body = value } }));
            Assert.Contains($"始{value.Replace("\u0001", "")}終", page.Text, StringComparison.Ordinal);
            Assert.Equal(value.Replace("\u0001", ""), page.Tags.Single(t => t.Name == "img").Attributes["alt"]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData(PageNumberForm.Dashes, "@bottom-center { content: \"- \" counter(page) \" -\"; }")]
    [InlineData(PageNumberForm.OfTotal, "@bottom-center { content: counter(page) \" / \" counter(pages); }")]
    [InlineData(PageNumberForm.Plain, "@bottom-center { content: counter(page); }")]
    public void Paper_is_set_by_the_style(PageNumberForm form, string css)
    {
        var style = PrintedSamples.Above with { PageNumber = form, BodySize = 12, Page = new PageSetup { Top = 35, Left = 20.5m } };
        var html = Write(PrintedSamples.Rule(style), style);
        Assert.Contains($"@page {{ size: 210mm 297mm; margin: 35mm 25mm 25mm 20.5mm; {css} }}", html, StringComparison.Ordinal);
        Assert.Contains("font: 12pt/18pt var(--body);", html, StringComparison.Ordinal);
    }

    private static (string Html, HtmlPage Page) Page(string sample)
    {
        var html = sample switch
        {
            "contract" => Write(PrintedSamples.Contract(PrintedSamples.Beside), PrintedSamples.Beside),
            "contract-above" => Write(PrintedSamples.Contract(PrintedSamples.Above), PrintedSamples.Above),
            "rule" => Write(PrintedSamples.Rule(PrintedSamples.Above), PrintedSamples.Above),
            _ => Write(PrintedSamples.Specification(PrintedSamples.Above), PrintedSamples.Above),
        };
        return (html, new HtmlPage(html));
    }

    /// <summary>What stands between the tags of the body: the head is the same for all.</summary>
    private static string Body(Document document, DocumentStyle style)
    {
        var html = Write(document, style);
        return html[(html.IndexOf("<body>\n", StringComparison.Ordinal) + 7)..html.IndexOf("</body>", StringComparison.Ordinal)];
    }

    private static string Write(Document document, DocumentStyle style)
    {
        using var stream = new MemoryStream();
        HtmlWriter.Write(document, style, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
