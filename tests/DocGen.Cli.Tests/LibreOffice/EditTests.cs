using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Documents.Inlines;
using DocGen.Rendering.LibreOffice;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>What happens to a document after it was handed over: somebody edits it.</summary>
[Trait("Needs", "LibreOffice")]
public partial class EditTests
{
    private const string Caption = "途中の条";
    private const string Words = "この条は、後から加えたものである。";

    /// <summary>
    /// An article typed into the file, without DocGen, gives the text that DocGen would have given with that article: every later
    /// number moves on, and every reference to it.
    /// </summary>
    [ProgramFact(Programs.LibreOffice, Programs.PdfText)]
    public void An_article_put_into_a_contract_renumbers_those_after_it_and_the_references_to_them()
    {
        var sample = Samples.Contract;
        var (before, index) = ArticleInTheMiddle(sample);
        var document = sample.Made.Document;
        var article = new Article(before.Level, Line.Of(Caption), Line.Of(Words));
        var expected = sample.Made with
        {
            Document = Finisher.Finish(document with { Blocks = document.Blocks.Insert(index, article) }, sample.Made.Style, new DiagnosticBag()),
        };
        var moved = References(sample.Made.Document.Blocks).Zip(References(expected.Document.Blocks)).Count(r => r.First != r.Second);
        Assert.True(moved > 3, "Too few references move to show anything.");

        var body = WordXml.Body(sample.Word);
        var bookmark = body.Descendants(WordXml.W + "bookmarkStart").First(b => b.Value(WordXml.W + "name") == Rendering.Word.BookmarkNames.OfAnchor(before.Anchor));
        var paragraph = bookmark.Ancestors(WordXml.W + "p").First();
        var caption = (XElement)paragraph.PreviousNode!;
        caption.AddBeforeSelf(Copy(caption, $"（{Caption}）"), Copy(paragraph, "　" + Words));
        var pdf = Samples.Convert([WordXml.With(sample.Word, "word/document.xml", body)], OfficeFormat.Pdf)[0];
        Assert.Null(PrintedText.Difference(expected, Sample.MarkdownOf(expected), pdf));
    }

    /// <summary>
    /// The controls of one answer share one value of the answers part: whoever fills in one fills in all. That every program does so on
    /// opening is seen in the next test, where LibreOffice is new enough.
    /// </summary>
    [Fact]
    public void All_controls_of_an_answer_are_bound_to_the_one_value_that_holds_it()
    {
        var bound = 0;
        foreach (var sample in Samples.All.Where(s => WordXml.Parts(s.Word).Contains("customXml/item1.xml")))
        {
            var values = WordXml.Part(sample.Word, "customXml/item1.xml").Root!.Elements().ToList();
            var controls = WordXml.Body(sample.Word).Descendants(WordXml.W + "sdtPr").Where(p => p.Element(WordXml.W + "dataBinding") is not null).ToList();
            foreach (var control in controls)
            {
                var path = Binding().Match(control.Element(WordXml.W + "dataBinding")!.Value(WordXml.W + "xpath"));
                Assert.True(path.Success, sample.Name);
                var value = values[int.Parse(path.Groups[1].Value, CultureInfo.InvariantCulture) - 1];
                Assert.Equal(control.Element(WordXml.W + "tag")!.Value(WordXml.W + "val"), "v:" + value.Value("path"));
                bound++;
            }
            Assert.Single(controls.Select(c => c.Element(WordXml.W + "dataBinding")!.Value(WordXml.W + "storeItemID")).Distinct());
        }
        Assert.True(bound > 1000);
    }

    /// <summary>LibreOffice 25 takes the values of combo boxes from the answers part; 7.4 shows what stands in the text.</summary>
    [NewLibreOfficeFact(25)]
    public void A_changed_answer_shows_wherever_it_stands_on_opening()
    {
        var sample = Samples.Contract;
        var answers = WordXml.Part(sample.Word, "customXml/item1.xml");
        var name = answers.Root!.Elements().First(v => v.Value("path") == "contractor.name");
        var (old, changed) = (name.Value, "別会社株式会社");
        name.Value = changed;
        var pdf = Samples.Convert([WordXml.With(sample.Word, "customXml/item1.xml", answers)], OfficeFormat.Pdf)[0];
        var expected = sample.Markdown.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(sample.Markdown, expected);
        Assert.Null(PrintedText.Difference(sample.Made, expected, pdf));
    }

    /// <summary>
    /// The article to put another before: past the middle, named by later text, and with no 前条 or 次条 around, because such words are
    /// right only where they were written (the build checks them, a typist must).
    /// </summary>
    private static (Article Article, int Index) ArticleInTheMiddle(Sample sample)
    {
        var blocks = sample.Made.Document.Blocks;
        var articles = blocks.Select((b, i) => (Block: b as Article, Index: i)).Where(a => a.Block is { Anchor.Length: > 0, Caption.IsEmpty: false }).ToList();
        foreach (var (article, index) in articles.Skip(articles.Count / 3))
        {
            var next = articles.FirstOrDefault(a => a.Index > index).Index;
            var around = blocks[articles.Last(a => a.Index < index).Index..(next > 0 ? next : blocks.Length)];
            var words = string.Concat(References(around));
            if (!words.Contains("前条", StringComparison.Ordinal) && !words.Contains("次条", StringComparison.Ordinal) && !words.Contains("から", StringComparison.Ordinal)) return (article!, index);
        }
        throw new InvalidOperationException("No such article.");
    }

    private static IEnumerable<string> References(IEnumerable<Block> blocks) =>
        blocks.OfType<NumberedBlock>().SelectMany(b => b.Text).OfType<Reference>().Select(r => string.Concat(r.Parts.Select(p => p.Text)));

    /// <summary>A paragraph as Word's Enter makes it: the looks of the one it comes from, none of its bookmarks and controls.</summary>
    private static XElement Copy(XElement paragraph, string text) =>
        new(WordXml.W + "p", new XElement(paragraph.Element(WordXml.W + "pPr")!),
            new XElement(WordXml.W + "r", new XElement(WordXml.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));

    [GeneratedRegex(@"^/a:answers\[1\]/a:value\[(\d+)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();
}
