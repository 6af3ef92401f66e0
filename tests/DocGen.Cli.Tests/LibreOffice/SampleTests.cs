using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Documents.Blocks;
using DocGen.Documents.Finishing;
using DocGen.Rendering.LibreOffice;
using DocGen.Rendering.Word;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>LibreOffice opens every document of the samples and shows what DocGen means.</summary>
[Trait("Needs", "LibreOffice")]
public partial class SampleTests
{
    [ProgramFact(Programs.LibreOffice, Programs.PdfText)]
    public void What_is_printed_is_what_the_Markdown_says_with_numbers_and_references() =>
        Check.None(Samples.All.Zip(Samples.Pdfs)
            .Select(s => (s.First.Name, Difference: PrintedText.Difference(s.First.Made, s.First.Markdown, s.Second, s.First.HasLongRows)))
            .Where(s => s.Difference is not null).Select(s => $"{s.Name}: {s.Difference}"));

    [ProgramFact(Programs.LibreOffice, Programs.PdfText)]
    public void Headings_stand_on_the_pages_that_the_contents_names()
    {
        var jobs = Samples.All.Where(s => s.Made.Document.Blocks.Any(b => b is Contents)).SelectMany(s => new[] { s.Job(plain: false), s.Job(plain: true) }).ToList();
        var pages = Samples.With((office, bag) => Paginator.PagesOf(office, jobs, bag));
        var pdfs = Samples.Convert([.. jobs.Select((j, i) => Written(j, pages[i]))], OfficeFormat.Pdf);
        Check.None(jobs.Select((j, i) => (j.Name, j.Options.Plain, Wrong: WrongPages(j, pages[i], pdfs[i]))).Where(w => w.Wrong.Count > 0)
            .Select(w => $"{w.Name} {w.Plain}: {string.Join(", ", w.Wrong)}"));
        Assert.Contains(pages, p => p.Count > 30);
    }

    [ProgramFact(Programs.LibreOffice)]
    public void Saving_keeps_the_bookmark_of_every_clause_at_its_paragraph() =>
        Check.None(Samples.All.Zip(Samples.Saved)
            .Select(s => (s.First.Name, Lost: Clauses(s.First.Word).Except(Clauses(s.Second)).ToList()))
            .Where(s => s.Lost.Count > 0).Select(s => $"{s.Name}: {string.Join(", ", s.Lost)}"));

    [ProgramFact(Programs.LibreOffice)]
    public void Saving_keeps_the_answers_and_the_map_of_clauses() =>
        Check.None(Samples.All.Zip(Samples.Saved).Where(s => !Stores(s.First.Word).SetEquals(Stores(s.Second))).Select(s => s.First.Name));

    private static byte[] Written(LayoutJob job, ImmutableDictionary<string, int> pages)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(job.Document, job.Style, job.Options with { Pages = pages }, stream);
        return stream.ToArray();
    }

    /// <summary>Lines of the 目次 that are not printed with their page, and those whose heading does not stand there.</summary>
    private static List<string> WrongPages(LayoutJob job, ImmutableDictionary<string, int> pages, byte[] pdf)
    {
        var contents = job.Document.Blocks.OfType<Contents>().First();
        var entries = ContentsEntry.Of(job.Document, contents, job.Style.Caption);
        var read = PdfText.InOrder(pdf).ToList();
        var printed = read.Select((page, i) => page.Split('\n').Select(PlainText.Bare)
            .Where(l => l.Length > 0 && l != PrintedText.Footer(job.Style.PageNumber, i + 1, read.Count) && l != PlainText.Bare(job.Document.Header)).ToList()).ToList();
        var text = string.Concat(printed.SelectMany(p => p));
        var at = text.IndexOf("目次", StringComparison.Ordinal) + 2;
        var wrong = new List<string>();
        for (var i = 0; i < entries.Length; i++)
        {
            var anchor = entries[i].Target.Anchor;
            var page = pages[anchor.Length > 0 ? anchor : BookmarkNames.OfContents(i + 1)];
            var line = Regex.Match(text[at..], $"^{Regex.Escape(PlainText.Bare(entries[i].Text))}·*{page}");
            if (!line.Success) return [.. wrong, $"{entries[i].Text} {page}: not printed"];
            at += line.Length;
            var heading = PlainText.Bare(ArticlesUnder().Replace(entries[i].Text, entries[i].Articles.Length > 0 ? "" : "$0"));
            if (!printed[page - 1].Any(l => IsHeading(l, heading))) wrong.Add($"{heading} {page}: stands elsewhere");
        }
        return wrong;
    }

    /// <summary>Long headings go on in a second line.</summary>
    private static bool IsHeading(string line, string heading) => line == heading || (line.Length > 25 && heading.StartsWith(line, StringComparison.Ordinal));

    private static HashSet<string> Clauses(byte[] file) =>
        [.. WordXml.Body(file).Descendants(WordXml.W + "bookmarkStart").Where(b => b.Value(WordXml.W + "name").StartsWith("_c_", StringComparison.Ordinal))
            .Select(b => $"{b.Value(WordXml.W + "name")} {PlainText.Bare(WordXml.TextOf(b.Ancestors(WordXml.W + "p").FirstOrDefault() ?? new XElement("none")))}")];

    private static HashSet<string> Stores(byte[] file) =>
        [.. WordXml.Parts(file).Where(p => p.StartsWith("customXml/itemProps", StringComparison.Ordinal))
            .Select(p => WordXml.Part(file, p).Root!.Attributes().First(a => a.Name.LocalName == "itemID").Value)];

    /// <summary>What a line says of the articles under its heading: 第1章　総則（第1条―第3条）.</summary>
    [GeneratedRegex("（第[^（）]+条[^（）]*）$", RegexOptions.CultureInvariant)]
    private static partial Regex ArticlesUnder();
}
