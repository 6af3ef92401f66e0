using DocGen.Documents.Diagnostics;
using DocGen.Rendering.LibreOffice;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests;

/// <summary>What a reader sees of Word files, laid out by LibreOffice.</summary>
internal static class PrintedPages
{
    /// <summary>The text of each document, its lines as they stand on the page.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<byte[]> documents) => [.. Pdfs(documents).Select(p => string.Concat(PdfText.Laid(p)))];

    public static IReadOnlyList<byte[]> Pdfs(IReadOnlyList<byte[]> documents)
    {
        var bag = new DiagnosticBag();
        using var office = Office.Find(bag);
        var pdfs = office?.Convert([.. documents.Select((d, i) => new OfficeFile($"document {i}", d))], OfficeFormat.Pdf, bag) ?? [];
        Check.None(bag.Sorted().Select(d => d.Message(Language.English)));
        return [.. pdfs.Select(p => p.Content)];
    }
}
