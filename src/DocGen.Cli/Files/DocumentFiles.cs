using System.Collections.Immutable;
using DocGen.Cli.Commands;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Html;
using DocGen.Rendering.Markdown;

namespace DocGen.Cli.Files;

/// <summary>A format that documents are written in.</summary>
/// <param name="Ending">Ending of the file's name.</param>
/// <param name="Write">
/// Gives the content of each document, in order; empty, with a finding, where it could not be made. All documents of a case come together:
/// they are made side by side, and LibreOffice takes long to start.
/// </param>
internal sealed record DocumentFiles(string Ending, Func<ImmutableArray<CaseDocument>, DiagnosticBag, IEnumerable<byte[]>> Write)
{
    private static readonly string[] Known = ["docx", "md", "html", "xlsx", "pdf"];

    // Beside every document whose template asks for a workbook, whatever the formats; of the others there is none.
    private static readonly DocumentFiles Excel = OneByOne(".xlsx", (d, s) =>
    {
        if (d.Selection.Template.Excel) ExcelWriter.Write(d.Document, d.Style, s);
    });

    public static IReadOnlyList<DocumentFiles> WritersFor(string formats, LaidOutFiles laidOut, Voice voice)
    {
        if (formats.Trim(',', ' ').Length == 0) throw new UsageException(Texts.UnknownFormat.Format(voice.Language, formats, string.Join(", ", Known)));
        return [.. formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Select(format => format switch
        {
            "docx" => new DocumentFiles(".docx", laidOut.Word),
            "pdf" => new DocumentFiles(".pdf", laidOut.Pdf),
            "md" => OneByOne(".md", (d, s) => MarkdownWriter.Write(d.Document, d.Style, s)),
            "xlsx" => Excel,
            "html" => OneByOne(".html", (d, s) => HtmlWriter.Write(d.Document, d.Style, s)),
            _ => throw new UsageException(Texts.UnknownFormat.Format(voice.Language, format, string.Join(", ", Known))),
        }).Where(w => w != Excel), Excel];
    }

    private static DocumentFiles OneByOne(string ending, Action<CaseDocument, Stream> write) => new(ending, (documents, _) => SideBySide(documents, d => Bytes(stream => write(d, stream))));

    /// <summary>Files that know nothing of each other, made by all processors, in their order.</summary>
    public static byte[][] SideBySide<T>(IReadOnlyList<T> of, Func<T, byte[]> make)
    {
        var made = new byte[of.Count][];
        Parallel.For(0, of.Count, i => made[i] = make(of[i]));
        return made;
    }

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
