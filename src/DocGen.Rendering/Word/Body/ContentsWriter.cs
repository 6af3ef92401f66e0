using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Finishing;
using DocGen.Documents.Slots;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>
/// Writes the 目次 with its lines already there: a field of Word's, which makes them anew when it is updated. Lines that name their articles
/// (第1章　総則（第1条―第3条）), as rules have them, are beyond that field: they are ordinary lines whose numbers are references.
/// </summary>
internal sealed class ContentsWriter(WordJob job)
{
    public void Write(Markup x, Contents contents)
    {
        var lines = job.ContentsLines.Where(e => LevelOf(e.Block) <= contents.DownToLevel)
            .Zip(ContentsEntry.Of(job.Document, contents, job.Style.Caption)).ToList();
        // LibreOffice cannot print a document with references in a content control, so these stand in none.
        if (lines.Exists(l => l.Second.Articles.Length > 0))
        {
            Title(x);
            foreach (var (line, entry) in lines) Line(x, line, () => Live(x, line, entry));
            return;
        }
        x.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        Title(x);
        var first = true;
        foreach (var (line, entry) in lines)
        {
            Line(x, line, () => RunWriter.Write(x, entry.Text), first ? Code(contents) : "");
            first = false;
        }
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.Normal}\"/></w:pPr>");
        if (first) FieldWriter.Begin(x, Code(contents));
        FieldWriter.End(x);
        x.Raw("</w:p></w:sdtContent></w:sdt>");
    }

    private static void Title(Markup x) => x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.ContentsTitle}\"/></w:pPr><w:r><w:t>目　次</w:t></w:r></w:p>");

    private void Line(Markup x, ContentsLine line, Action text, string field = "")
    {
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.Contents(Math.Min(RankOf(line.Block), 8))}\"/></w:pPr>");
        if (field.Length > 0) FieldWriter.Begin(x, field);
        x.Write($"<w:hyperlink w:anchor=\"{line.Bookmark}\" w:history=\"1\">");
        text();
        if (job.Options.Pages.TryGetValue(line.Key, out var page)) Page(x, line.Bookmark, page);
        x.Raw("</w:hyperlink></w:p>");
    }

    /// <summary>The line's text, its numbers as references that Word and LibreOffice keep up to date.</summary>
    private void Live(Markup x, ContentsLine line, ContentsEntry entry)
    {
        var rest = Slot.Refuse(entry.Text).AsSpan();
        if (line.Block is NumberedBlock { Label.Length: > 0, Unnumbered: false } numbered && entry.Text.StartsWith(numbered.Label, StringComparison.Ordinal))
            Number(x, ref rest, numbered.Label, line.Bookmark);
        foreach (var article in entry.Articles.Where(a => a.Anchor.Length > 0)) Number(x, ref rest, article.Label, BookmarkNames.OfAnchor(article.Anchor));
        RunWriter.Write(x, rest.ToString());
    }

    /// <summary>Writes what stands before the label, then the label as a reference.</summary>
    private void Number(Markup x, ref ReadOnlySpan<char> rest, string label, string bookmark)
    {
        var at = rest.IndexOf(label, StringComparison.Ordinal);
        RunWriter.Write(x, rest[..at].ToString());
        if (job.LiveReferences) FieldWriter.Write(x, $"REF {bookmark} \\n", label);
        else RunWriter.Write(x, label);
        rest = rest[(at + label.Length)..];
    }

    private string Code(Contents contents)
    {
        var depth = (contents.DownToLevel >= ArticleLevel ? job.ArticleRank : job.Outline.RankOf(contents.DownToLevel)) + 1;
        var pages = job.Options.Pages.IsEmpty ? "\\n " : "";
        return string.Create(CultureInfo.InvariantCulture, $"TOC \\o \"1-{depth}\" {pages}\\h \\z \\u");
    }

    private int ArticleLevel => job.Document.Scheme.HasArticles ? job.Document.Scheme.IndexOf(Documents.Numbering.LevelRole.Article) : int.MaxValue;

    private static int LevelOf(Block block) => block is NumberedBlock numbered ? numbered.Level : -1;

    private int RankOf(Block block) => block switch
    {
        Heading heading => job.Outline.RankOf(heading.Level),
        Article => job.ArticleRank,
        _ => 0,
    };

    private static void Page(Markup x, string bookmark, int page)
    {
        x.Raw("<w:r><w:tab/></w:r>");
        FieldWriter.Write(x, $"PAGEREF {bookmark} \\h", page.ToString(CultureInfo.InvariantCulture));
    }
}
