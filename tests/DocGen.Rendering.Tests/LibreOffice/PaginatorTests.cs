using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Rendering.LibreOffice;
using DocGen.Rendering.Tests.Word;
using DocGen.Rendering.Word;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests;

/// <summary>The pages found are those on which things stand.</summary>
public class PaginatorTests
{
    [LibreOfficeFact]
    public void Headings_stand_on_the_pages_found_with_and_without_anchors()
    {
        var jobs = new[] { 30, 140 }.Select(n => new LayoutJob($"{n} headings", Headings(n), SampleDocuments.Government, WordOptions.Default)).ToList();
        var without = new LayoutJob("no contents", new Draft(TestSchemes.Statute, SampleDocuments.Government).Article("一", "文").Build(), SampleDocuments.Government, WordOptions.Default);
        var bag = new DiagnosticBag();
        using var office = Office.Find(bag)!;
        var pages = Paginator.PagesOf(office, [.. jobs, without], bag);
        Assert.Empty(bag.Sorted().Select(d => d.Message(Language.English)));
        Assert.Empty(pages[2]);
        var pdfs = PrintedPages.Pdfs([.. jobs.Select((j, i) => WordFile.Of(j.Document, j.Style, new WordOptions { Pages = pages[i] }).Bytes)]);
        for (var i = 0; i < jobs.Count; i++)
        {
            var printed = PdfText.InOrder(pdfs[i]).Select(p => p.Split('\n').Select(l => l.Replace("　", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToHashSet()).ToList();
            var line = 0;
            foreach (var heading in jobs[i].Document.Blocks.OfType<Heading>())
            {
                line++;
                var page = pages[i][heading.Anchor.Length > 0 ? heading.Anchor : BookmarkNames.OfContents(line)];
                var text = heading.Label + heading.Text.PlainText();
                Assert.Contains(text, printed[page - 1]);
                Assert.Contains(printed.SelectMany(p => p), l => l.StartsWith(text, StringComparison.Ordinal) && l.EndsWith(FormattableString.Invariant($"·{page}"), StringComparison.Ordinal));
            }
        }
    }

    [LibreOfficeFact]
    public void Pdf_is_tagged_and_the_same_each_time()
    {
        var job = new LayoutJob("試験", Headings(20), SampleDocuments.Government, WordOptions.Default);
        var bag = new DiagnosticBag();
        using var office = Office.Find(bag)!;
        var pdfs = PdfWriter.Write(office, [job, job], bag);
        Assert.Empty(bag.Sorted().Select(d => d.Message(Language.English)));
        var text = System.Text.Encoding.Latin1.GetString(pdfs[0]);
        foreach (var mark in new[] { "/Marked true", "/Lang(ja-JP)", "/DisplayDocTitle true", "<pdfuaid:part>1</pdfuaid:part>", "/CreationDate(D:20000101000000" })
        {
            Assert.Contains(mark, text, StringComparison.Ordinal);
        }
        var again = PdfWriter.Write(office, [job, job], bag);
        Assert.Equal(pdfs.Select(Convert.ToHexString), again.Select(Convert.ToHexString));
    }

    [Fact]
    public void Without_LibreOffice_documents_have_no_pages_and_a_warning()
    {
        var bag = new DiagnosticBag();
        using var office = new Office(Path.Combine(Path.GetTempPath(), "no-such-soffice"));
        var job = new LayoutJob("試験", Headings(3), SampleDocuments.Government, WordOptions.Default);
        Assert.Empty(Assert.Single(Paginator.PagesOf(office, [job], bag)));
        Assert.Equal([OfficeRules.Failed.Code, OfficeRules.NoPages.Code], bag.Sorted().Select(d => d.Rule.Code));
        Assert.False(bag.HasErrors);
        Assert.Empty(Assert.Single(PdfWriter.Write(office, [job], bag)));
        Assert.Contains(OfficeRules.NoPdf.Code, bag.Sorted().Select(d => d.Rule.Code));
        Assert.True(bag.HasErrors);
    }

    /// <summary>Every other heading has an anchor; the 目次 of many fills more than a page, so that its own length matters.</summary>
    private static Document Headings(int count)
    {
        var draft = new Draft(TestSchemes.Statute, SampleDocuments.Government).Text(TextRole.Title, "試験文書").Add(new Contents(1), new PageBreak());
        for (var i = 1; i <= count; i++)
        {
            draft.Heading("chapter", $"見出しその{i}", i % 2 == 0 ? $"h{i}" : "");
            for (var j = 0; j <= i % 5; j++) draft.Text(TextRole.Body, Line.Of(SampleDocuments.Long));
        }
        return draft.Build();
    }
}
