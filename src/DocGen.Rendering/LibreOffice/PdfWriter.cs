using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.LibreOffice;

/// <summary>Writes documents as PDF: tagged for screen readers, the 目次 with its pages.</summary>
public static class PdfWriter
{
    /// <summary>
    /// The PDF of each document, in order; empty, with a finding, where it could not be made. The same documents together give the same
    /// bytes from the same LibreOffice. (It numbers the fonts of a run through, so a document's bytes depend on what went before it.)
    /// </summary>
    public static ImmutableArray<byte[]> Write(Office office, IReadOnlyList<LayoutJob> jobs, DiagnosticBag diagnostics)
    {
        // Nobody fills in a PDF, and LibreOffice breaks lines inside numbers that stand in a control.
        var plain = jobs.Select(j => j with { Options = j.Options with { Plain = true } }).ToList();
        var pages = Paginator.PagesOf(office, plain, diagnostics);
        var files = plain.Select((j, i) => new OfficeFile(j.Name, j.Write(j.Options with { Pages = pages[i] }))).ToList();
        var written = office.Convert(files, OfficeFormat.Pdf, diagnostics);
        foreach (var file in written)
        {
            if (file.IsThere) PdfStamp.Apply(file.Content);
            else diagnostics.Add(OfficeRules.NoPdf, new Place(file.Name));
        }
        return [.. written.Select(w => w.Content)];
    }
}
