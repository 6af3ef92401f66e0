using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.LibreOffice;

/// <summary>
/// LibreOffice, run without a window to convert documents. What goes wrong with it becomes findings, never an exception: it is an
/// outside program that may be missing, hang or crash, and a build has to go on without it.
/// </summary>
public sealed class Office(string program) : IDisposable
{
    // Windows takes some 32,000 characters for a call.
    private const int FilesPerRun = 100;

    private readonly Lock _oneAtATime = new();
    private string _folder = "";
    private string _profile = "";
    private int _run;

    /// <summary>The soffice that is run.</summary>
    public string Program { get; } = program;

    /// <summary>How long a run may take besides <see cref="TimePerFile"/>: the first start makes a profile.</summary>
    public TimeSpan TimeToStart { get; init; } = TimeSpan.FromSeconds(90);

    public TimeSpan TimePerFile { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The LibreOffice of this machine; null, with a finding that says what to do, where there is none.</summary>
    public static Office? Find(DiagnosticBag diagnostics)
    {
        var named = Environment.GetEnvironmentVariable(OfficeProgram.Variable);
        if (!string.IsNullOrWhiteSpace(named))
        {
            if (File.Exists(named)) return new Office(named);
            diagnostics.Add(OfficeRules.NotThere, Place.Nowhere, named);
            return null;
        }
        if (OfficeProgram.Find() is { } program) return new Office(program);
        diagnostics.Add(OfficeRules.NotFound, Place.Nowhere);
        return null;
    }

    /// <summary>
    /// Converts Word files, many in one run. The results stand in the order of <paramref name="files"/>, with the same names; those that
    /// could not be made are empty and have a finding.
    /// </summary>
    public ImmutableArray<OfficeFile> Convert(IReadOnlyList<OfficeFile> files, OfficeFormat format, DiagnosticBag diagnostics)
    {
        lock (_oneAtATime)
        {
            try
            {
                return [.. files.Chunk(FilesPerRun).SelectMany(chunk => ConvertChunk(chunk, format, diagnostics))];
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(OfficeRules.Failed, Place.Nowhere, fault.Message);
                return [.. files.Select(f => f with { Content = [] })];
            }
        }
    }

    public void Dispose()
    {
        if (_folder.Length > 0 && Directory.Exists(_folder)) Remove(_folder);
    }

    private OfficeFile[] ConvertChunk(OfficeFile[] files, OfficeFormat format, DiagnosticBag diagnostics)
    {
        var (results, said, trouble) = Run(files, format);
        for (var i = 0; i < files.Length; i++)
        {
            if (results[i].IsThere) continue;
            // A document that crashes LibreOffice takes those after it along: each gets a run of its own. A hanging one would only hang again.
            if (files.Length > 1 && trouble?.Rule != OfficeRules.TimedOut)
            {
                (var alone, said, trouble) = Run([files[i]], format);
                results[i] = alone[0];
            }
            if (results[i].IsThere) continue;
            if (trouble is not null) diagnostics.Add(trouble with { Place = new Place(trouble.Rule == OfficeRules.TimedOut ? "" : files[i].Name) });
            else diagnostics.Add(OfficeRules.NotConverted, new Place(files[i].Name), OfficeRun.LastLine(said));
        }
        return results;
    }

    private (OfficeFile[] Results, string Said, Diagnostic? Trouble) Run(OfficeFile[] files, OfficeFormat format)
    {
        if (_folder.Length == 0)
        {
            _folder = Directory.CreateTempSubdirectory("docgen-office-").FullName;
            _profile = OfficeProfile.Make(Path.Combine(_folder, "profile"));
        }
        var folder = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"run{++_run}"));
        var (from, to) = (Directory.CreateDirectory(Path.Combine(folder, "from")).FullName, Directory.CreateDirectory(Path.Combine(folder, "to")).FullName);
        // Plain names: where the locale is not UTF-8, LibreOffice does not find files with Japanese names.
        var names = files.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{i}")).ToList();
        for (var i = 0; i < files.Length; i++) File.WriteAllBytes(Path.Combine(from, names[i] + ".docx"), files[i].Content);
        string[] arguments = [_profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", format.Filter, "--outdir", to,
            .. names.Select(n => Path.Combine(from, n + ".docx"))];
        var (said, trouble) = OfficeRun.Run(Program, arguments, TimeToStart + files.Length * TimePerFile);
        var results = files.Select((f, i) => f with { Content = Read(Path.Combine(to, names[i] + format.Ending)) }).ToArray();
        Remove(folder);
        // What it was writing when it stopped may be half a file.
        var last = Array.FindLastIndex(results, r => r.IsThere);
        if (trouble is not null && last >= 0) results[last] = results[last] with { Content = [] };
        return (results, said, trouble);
    }

    private static byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];

    /// <summary>A stopped LibreOffice may hold its files a moment longer; what stays behind lies in the system's temporary folder.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
