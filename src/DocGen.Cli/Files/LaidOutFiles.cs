using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Rendering.LibreOffice;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Files;

/// <summary>The formats that have pages: Word and, made from it by LibreOffice, PDF. LibreOffice is looked for only when it is needed.</summary>
internal sealed class LaidOutFiles(WordOptions options, bool paginate, HouseFiles houses) : IDisposable
{
    private readonly DiagnosticBag _search = new();
    private Office? _office;
    private bool _isSearched;

    public IEnumerable<byte[]> Word(ImmutableArray<CaseDocument> documents, DiagnosticBag bag)
    {
        var jobs = Jobs(documents);
        var pages = jobs.Select(_ => options.Pages).ToImmutableArray();
        if (paginate && jobs.Exists(j => j.HasContents))
        {
            if (Find(bag) is { } office) pages = Paginator.PagesOf(office, jobs, bag);
            else Report(bag, OfficeRules.NoPages, jobs.Where(j => j.HasContents));
        }
        return DocumentFiles.SideBySide([.. jobs.Zip(pages)], job => DocumentFiles.Bytes(stream => WordWriter.Write(job.First.Document, job.First.Style, job.First.Options with { Pages = job.Second }, stream)));
    }

    public IEnumerable<byte[]> Pdf(ImmutableArray<CaseDocument> documents, DiagnosticBag bag)
    {
        var jobs = Jobs(documents);
        if (Find(bag) is { } office) return PdfWriter.Write(office, jobs, bag);
        Report(bag, OfficeRules.NoPdf, jobs);
        return jobs.Select(_ => Array.Empty<byte>());
    }

    public void Dispose() => _office?.Dispose();

    private List<LayoutJob> Jobs(ImmutableArray<CaseDocument> documents) =>
        [.. documents.Select(d => new LayoutJob(d.FileName, d.Document, d.Style, options with { House = houses.For(d.Style) }))];

    private Office? Find(DiagnosticBag bag)
    {
        if (!_isSearched) _office = Office.Find(_search);
        _isSearched = true;
        bag.AddRange(_search.Sorted());
        return _office;
    }

    private static void Report(DiagnosticBag bag, Rule rule, IEnumerable<LayoutJob> jobs)
    {
        foreach (var job in jobs) bag.Add(rule, new Place(job.Name));
    }
}
