using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Tests.Word;

/// <summary>What LibreOffice prints in front of each text is the label that the document has.</summary>
public partial class LayoutTests
{
    [LibreOfficeFact]
    public void Printed_numbers_are_the_labels_in_every_scheme_and_width()
    {
        var cases = (
            from scheme in TestSchemes.All
            from digits in Enum.GetValues<DigitWidth>()
            from caption in Enum.GetValues<CaptionPosition>()
            where caption == CaptionPosition.Above || scheme.HasArticles
            let style = SampleDocuments.Government with { Digits = digits, Caption = caption, PageNumber = PageNumberForm.None }
            select (Style: style, Document: SampleDocuments.EveryLevel(scheme, style), Name: $"{scheme.Id} {digits} {caption}")).ToList();
        var texts = PrintedPages.Of([.. cases.Select(c => WordFile.Of(c.Document, c.Style).Bytes)]);
        var wrong = cases.Zip(texts).SelectMany(c => Wrong(c.First.Document, c.First.Style, c.Second).Select(w => $"{c.First.Name}: {w}"));
        Assert.Empty(wrong);
    }

    [LibreOfficeFact]
    public void Printed_numbers_are_the_labels_after_restarts_and_in_supplements()
    {
        DocumentStyle[] styles =
        [
            SampleDocuments.Government,
            SampleDocuments.Contract,
            SampleDocuments.Government with { Digits = DigitWidth.Mixed },
        ];
        var documents = styles.Select(s => Restarts(s)).ToList();
        var texts = PrintedPages.Of([.. documents.Zip(styles).Select(d => WordFile.Of(d.First, d.Second).Bytes)]);
        Assert.Empty(documents.Zip(styles, texts).SelectMany(d => Wrong(d.First, d.Second, d.Third)));
    }

    [LibreOfficeFact]
    public void References_print_the_number_of_their_target()
    {
        var style = SampleDocuments.Government;
        var document = new Draft(TestSchemes.Statute, style)
            .Article("一", "始まり", "first")
            .Paragraph("二項", "second")
            .Article("二", [new Documents.Inlines.Run("矢印"), Draft.Label("first"), new Documents.Inlines.Run("第"), Draft.Label("second"), new Documents.Inlines.Run("項と"), Draft.Label("last")])
            .Article("三", "終わり", "last")
            .Build();
        var text = Spaces().Replace(PrintedPages.Of([WordFile.Of(document, style).Bytes])[0], "");
        Assert.Contains("矢印第1条第2項と第3条", text, StringComparison.Ordinal);
    }

    [LibreOfficeFact]
    public void An_article_put_in_by_hand_renumbers_the_rest()
    {
        DocumentStyle[] styles = [SampleDocuments.Government, SampleDocuments.Government with { Digits = DigitWidth.Mixed }];
        var files = styles.Select(style =>
        {
            var draft = new Draft(TestSchemes.Statute, style);
            for (var i = 1; i <= 12; i++) draft.Article("", $"印{i}番").Item("item", $"印{i}番の号");
            return WithArticleBefore(WordFile.Of(draft.Build(), style).Bytes, "　印3");
        });
        var texts = PrintedPages.Of([.. files]).Select(t => t.Split('\n').Select(l => Spaces().Replace(l, "")).ToHashSet()).ToList();
        Assert.Superset(new HashSet<string> { "第2条印2番", "第3条新しい条", "第4条印3番", "第10条印9番", "第13条印12番", "(1)印3番の号" }, texts[0]);
        // The article that moved from 9 to 10 keeps its wide digits; its number is right all the same.
        Assert.Superset(new HashSet<string> { "第２条印2番", "第３条新しい条", "第４条印3番", "第１０条印9番", "第11条印10番", "第13条印12番" }, texts[1]);
    }

    private static byte[] WithArticleBefore(byte[] file, string text)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var zip = new System.IO.Compression.ZipArchive(changed, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var body = new WordFile(file).Text("word/document.xml");
            var at = body.LastIndexOf("<w:p>", body.IndexOf(text, StringComparison.Ordinal), StringComparison.Ordinal);
            zip.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(body[..at] + "<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr><w:r><w:t>　新しい条</w:t></w:r></w:p>" + body[at..]);
        }
        return changed.ToArray();
    }

    private static Document Restarts(DocumentStyle style)
    {
        var draft = new Draft(TestSchemes.Statute, style)
            .Heading("part", "印編の一").Heading("chapter", "印章の一").Article("見出し", "印条一").Paragraph("印項二").Item("item", "印号一").Item("item", "印号二")
            .Heading("part", "印編の二").Heading("chapter", "印章の二の一").Heading("chapter", "印章の二の二").Article("見出し", "印条二").Item("item", "印号三").Paragraph("印項三").Item("subitem", "印飛ばした細分");
        for (var i = 3; i < 13; i++) draft.Article("見出し", $"印条の{i}番");
        draft.Add(new Supplement(Documents.Inlines.Line.Of("附　則")));
        for (var i = 0; i < 11; i++) draft.Article("見出し", $"印附則の条{i}番").Item("item", $"印附則の号{i}番").Paragraph($"印附則の項{i}番");
        draft.Add(new Supplement(Documents.Inlines.Line.Of("附　則"))).Paragraph("印附則の一項").Item("item", "印附則の項の号").Paragraph("印附則の二項");
        var document = draft.Build();
        // A jump (第20条), a branch number, and what comes after them.
        var article = document.Scheme.IndexOf(LevelRole.Article);
        return document with
        {
            Blocks =
            [
                .. document.Blocks,
                new Article(article, Documents.Inlines.Line.Empty, Documents.Inlines.Line.Of("印飛んだ条")) { Number = 20, Label = "第20条" },
                new Article(article, Documents.Inlines.Line.Empty, Documents.Inlines.Line.Of("印枝番号")) { Number = 20, Label = "第20条の2" },
                new Article(article, Documents.Inlines.Line.Empty, Documents.Inlines.Line.Of("印次の条")) { Number = 21, Label = "第21条" },
            ],
        };
    }

    /// <summary>Texts begin with 印, so that the label is what the line holds before it.</summary>
    private static IEnumerable<string> Wrong(Document document, DocumentStyle style, string printed)
    {
        var lines = printed.Split('\n').Select(l => Spaces().Replace(l, "")).ToHashSet(StringComparer.Ordinal);
        foreach (var block in document.Blocks.OfType<NumberedBlock>())
        {
            var caption = (block as Article)?.Caption.PlainText() ?? "";
            var expected = caption.Length > 0 && style.Caption == CaptionPosition.Beside ? $"{block.Label}（{caption}）" : block.Label + block.Text.PlainText();
            if (!lines.Contains(expected)) yield return expected;
        }
    }

    [GeneratedRegex(@"[\s　]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
