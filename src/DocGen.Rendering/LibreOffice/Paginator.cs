using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Word;

namespace DocGen.Rendering.LibreOffice;

/// <summary>Finds the page numbers of the 目次 by laying documents out.</summary>
public static class Paginator
{
    private const int MostCounts = 5;

    /// <summary>Takes as much room as most numbers do, so that the first count is nearly always right.</summary>
    private const int AnyPage = 10;

    /// <summary>
    /// The pages of each document, in order, for <see cref="WordOptions.Pages"/>. Those without a 目次, and those that could not be laid
    /// out, have none; the latter have a finding. The numbers themselves take room and may move a line to another page: they are counted
    /// again until they stay.
    /// </summary>
    public static ImmutableArray<ImmutableDictionary<string, int>> PagesOf(Office office, IReadOnlyList<LayoutJob> jobs, DiagnosticBag diagnostics)
    {
        var counts = jobs.Select(j => new Count(j)).ToList();
        var open = counts.Where(c => c.Lines.Length > 0).ToList();
        for (var round = 1; open.Count > 0 && round <= MostCounts; round++)
        {
            var asked = open.Select(c => new OfficeFile(c.Job.Name, c.Ask())).ToList();
            var saved = office.Convert(asked, OfficeFormat.Word, diagnostics);
            for (var i = 0; i < open.Count; i++) open[i].Read(saved[i]);
            foreach (var count in open.Where(c => c.HasFailed)) diagnostics.Add(OfficeRules.NoPages, new Place(count.Job.Name));
            open.RemoveAll(c => c.HasFailed || c.IsSettled);
        }
        foreach (var count in open) diagnostics.Add(OfficeRules.Unsettled, new Place(count.Job.Name), MostCounts.ToString(CultureInfo.InvariantCulture));
        return [.. counts.Select(c => c.Pages)];
    }

    private sealed class Count
    {
        public Count(LayoutJob job)
        {
            Job = job;
            Lines = [.. new WordJob(job.Document, job.Style, job.Options).ContentsLines];
            Pages = Lines.ToImmutableDictionary(l => l.Key, _ => AnyPage);
        }

        public LayoutJob Job { get; }

        /// <summary>Name of each line in <see cref="WordOptions.Pages"/>, and the bookmark it leads to.</summary>
        public ImmutableArray<ContentsLine> Lines { get; }

        public ImmutableDictionary<string, int> Pages { get; private set; }

        public bool IsSettled { get; private set; }

        public bool HasFailed { get; private set; }

        // Comments take no room on the page, but LibreOffice has more to do with them.
        public byte[] Ask() => PageProbe.Ask(Job.Write(Job.Options with { Pages = Pages, Notes = false }), Lines.Select(l => l.Bookmark));

        public void Read(OfficeFile saved)
        {
            var found = saved.IsThere ? PageProbe.Answers(saved.Content) : ImmutableDictionary<string, int>.Empty;
            HasFailed = Lines.Any(l => !found.ContainsKey(l.Bookmark));
            var pages = HasFailed ? ImmutableDictionary<string, int>.Empty : Lines.ToImmutableDictionary(l => l.Key, l => found[l.Bookmark]);
            IsSettled = !HasFailed && pages.All(p => Pages[p.Key] == p.Value);
            Pages = pages;
        }
    }
}
