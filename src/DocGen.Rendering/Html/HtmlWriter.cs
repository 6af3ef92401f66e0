using System.Globalization;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Html;

/// <summary>Writes a finished document as one web page that needs nothing else: no script, no other file, and fit for screen readers and for print.</summary>
public static class HtmlWriter
{
    /// <summary>Writes the page as UTF-8 with line feeds; the stream stays open.</summary>
    public static void Write(Document document, DocumentStyle style, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(document, style, writer);
    }

    public static void Write(Document document, DocumentStyle style, TextWriter writer)
    {
        // Names given twice were reported when the document was numbered.
        var anchors = AnchorIndex.Of(document.Blocks, new DiagnosticBag()).Anchors.ToHashSet(StringComparer.Ordinal);
        var lines = new HtmlLines(anchors);
        var body = new HtmlBlocks(document, style, lines).Write();
        var title = HtmlText.Escape(document.Title);
        var header = document.ClassificationLabel.Length > 0
            ? $"<header><p class=\"classification\">{HtmlText.Escape(document.ClassificationLabel)}</p></header>\n"
            : "";
        // A page without a title of its own still needs its first heading.
        var heading = document.Blocks.Any(b => b is Text { Role: TextRole.Title }) ? "" : $"<h1>{title}</h1>\n";
        var page = $$"""
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}}</title>
            <style>
            {{HtmlStyleSheet.Of(style, document.Scheme)}}</style>
            </head>
            <body>
            <a class="skip" href="{{HtmlText.Link(Main)}}">本文へ移動</a>
            {{header}}<main id="{{Main}}">
            {{heading}}{{body}}{{Notes(lines)}}</main>
            </body>
            </html>

            """;
        writer.Write(page.ReplaceLineEndings("\n"));
    }

    /// <summary>No name of a block begins like this one.</summary>
    private const string Main = "~main";

    private static string Notes(HtmlLines lines)
    {
        if (lines.Notes.Count == 0) return "";
        var html = new StringBuilder("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"注\">\n<ol>\n");
        for (var i = 1; i <= lines.Notes.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<li id=\"{HtmlLines.NoteId(i)}\">{lines.Notes[i - 1]} <a href=\"{HtmlText.Link(HtmlLines.NoteMarkId(i))}\" role=\"doc-backlink\" aria-label=\"本文の注{i}へ戻る\">↩</a></li>\n");
        }
        return html.Append("</ol>\n</section>\n").ToString();
    }
}
