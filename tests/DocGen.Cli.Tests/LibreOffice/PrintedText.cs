using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Styles;
using DocGen.Drafting;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>Compares printed pages with the text that the Markdown writer gives.</summary>
internal static partial class PrintedText
{
    /// <summary>Where the pages say something else; null where they say the same.</summary>
    /// <param name="made">The document.</param>
    /// <param name="markdown">What the Markdown writer made of it.</param>
    /// <param name="pdf">Its pages.</param>
    /// <param name="mayBreak">Whether it has rows so long that they may break over pages.</param>
    public static string? Difference(CaseDocument made, string markdown, byte[] pdf, bool mayBreak = false)
    {
        // What a figure shows is said to those who cannot see it.
        var expected = PlainText.OfMarkdown(GridTables.Unfold(Figure().Replace(markdown, ""), made.Document));
        var heads = GridTables.Heads(made.Document).ToList();
        var at = 0;
        var number = 0;
        var pages = PdfText.InOrder(pdf).ToList();
        foreach (var page in pages)
        {
            var text = Body(made, page, ++number, pages.Count, number == 1 && made.Document.Blocks.Any(b => b is Contents));
            var rest = expected.AsSpan(at);
            // A table that goes on from the page before begins with its header row again.
            if (!rest.StartsWith(text) && heads.FirstOrDefault(h => text.StartsWith(h, StringComparison.Ordinal) && expected.AsSpan(at).StartsWith(text.AsSpan(h.Length))) is { } head)
                text = text[head.Length..];
            if (!rest.StartsWith(text) && mayBreak && HasAll(made, expected, pages, heads)) return null;
            if (!rest.StartsWith(text)) return string.Create(CultureInfo.InvariantCulture, $"page {number}: {Context(rest, text)}");
            at += text.Length;
        }
        return at == expected.Length ? null : $"not printed: {expected[at..Math.Min(expected.Length, at + 40)]}";
    }

    // A row that breaks over a page is printed cell by cell on each: then all of the text has to be there, and no more than the repeated header rows.
    private static bool HasAll(CaseDocument made, string expected, List<string> pages, List<string> heads)
    {
        var printed = pages.SelectMany((page, i) => Body(made, page, i + 1, pages.Count, i == 0 && made.Document.Blocks.Any(b => b is Contents))).CountBy(c => c).ToDictionary();
        foreach (var (character, count) in expected.CountBy(c => c))
        {
            if (printed.GetValueOrDefault(character) < count) return false;
            printed[character] -= count;
        }
        return printed.Values.Sum() <= (pages.Count - 1) * heads.Max(h => h.Length);
    }

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Figure();

    /// <summary>The page without its header and its number, and the first without the word 目次, which only paper needs.</summary>
    private static string Body(CaseDocument made, string page, int number, int total, bool hasContents)
    {
        var text = PlainText.Bare(page);
        var header = PlainText.Bare(made.Document.ClassificationLabel + made.Document.Header);
        var footer = Footer(made.Style.PageNumber, number, total);
        if (text.StartsWith(header, StringComparison.Ordinal)) text = text[header.Length..];
        if (text.StartsWith(footer, StringComparison.Ordinal)) text = text[footer.Length..];
        if (text.EndsWith(footer, StringComparison.Ordinal)) text = text[..^footer.Length];
        var contents = hasContents ? text.IndexOf("目次", StringComparison.Ordinal) : -1;
        return contents < 0 ? text : text.Remove(contents, 2);
    }

    /// <summary>The number at the foot of a page, as the style writes it.</summary>
    public static string Footer(PageNumberForm form, int number, int total) => form switch
    {
        PageNumberForm.Dashes => string.Create(CultureInfo.InvariantCulture, $"-{number}-"),
        PageNumberForm.OfTotal => string.Create(CultureInfo.InvariantCulture, $"{number}/{total}"),
        PageNumberForm.Plain => number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Context(ReadOnlySpan<char> expected, ReadOnlySpan<char> printed)
    {
        var same = expected.CommonPrefixLength(printed);
        return $"expected …{Around(expected, same)}…, printed …{Around(printed, same)}…";
    }

    private static string Around(ReadOnlySpan<char> text, int at) => text[Math.Max(0, at - 15)..Math.Min(text.Length, at + 25)].ToString();
}
