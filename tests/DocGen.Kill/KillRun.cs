using System.Diagnostics;
using System.Security.Cryptography;
using DocGen.Tests.Shared;

namespace DocGen.Kill;

/// <summary>
/// Builds cases, or the rows of a list (<c>docgen batch</c>), again and again, now with one answer, now with another, and kills the process at a
/// random moment. Whatever lies in the output then must be one of the two, whole; and the next run must go on as if nothing had been.
/// </summary>
public sealed class KillRun : IDisposable
{
    private const int Cases = 3;
    private const int Rows = 40;
    private const int KillsPerResume = 5;

    private static readonly string[] Titles = ["届出", "申請"];

    private readonly string _docgen;
    private readonly Random _random;
    private readonly TextWriter _log;
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>[] _finished = new Dictionary<string, string>[2];
    private readonly bool _isBatch;
    private double _took = 1000;

    public KillRun(string docgen, int seed, TextWriter log, bool isBatch = false)
    {
        (_docgen, _random, _log, _isBatch) = (Path.GetFullPath(docgen), new Random(seed), log, isBatch);
        var library = Path.Combine(Repository.Root, "tests", "DocGen.Fuzz", "library");
        foreach (var file in Directory.EnumerateFiles(library, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder.Path, "library", Path.GetRelativePath(library, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        File.Copy(Path.Combine(Repository.Root, "templates", "numbering.yaml"), Path.Combine(_folder.Path, "library", "templates", "numbering.yaml"));
        var text = File.ReadAllText(Path.Combine(library, "case.yaml"));
        for (var i = 0; i < Cases; i++) _folder.Write($"cases/{i}.yaml", text);
        foreach (var title in Titles) _folder.Write($"{title}.csv", "org.name,project.title\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => $"{(char)('ア' + i)}市,{title}\n")));
    }

    public int Killed { get; private set; }

    public int KilledWriting { get; private set; }

    public int Finished { get; private set; }

    public int Resumed { get; private set; }

    private string Output => Path.Combine(_folder.Path, "output");

    /// <summary>Kills so many builds and gives what was wrong.</summary>
    public IReadOnlyList<string> Run(int kills)
    {
        for (var i = 0; i < 2; i++) _finished[i] = Whole(i);
        for (var attempts = 0; Killed < kills && attempts < kills * 4; attempts++)
        {
            Kill(attempts % 2);
            CheckWhole();
            if (attempts % KillsPerResume == KillsPerResume - 1) Resume(_random.Next(2));
            if (attempts % 50 == 49) _log.WriteLine($"{Killed} killed, {_problems.Count} problems");
        }
        Resume(0);
        return _problems;
    }

    public void Dispose() => _folder.Dispose();

    // What an undisturbed build gives.
    private Dictionary<string, string> Whole(int title)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(title);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(errors + output.Result);
        _took = watch.ElapsedMilliseconds;
        var files = Files();
        foreach (var hash in files.Values) _whole.Add(hash);
        return files;
    }

    private void Kill(int title)
    {
        using var process = Start(title);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var isWriting = false;
        if (_random.Next(4) == 0)
        {
            process.WaitForExit(TimeSpan.FromMilliseconds(_random.NextDouble() * _took));
        }
        else
        {
            // Most moments of a build are spent on thinking: those that count are those of writing.
            var before = Stamp();
            while (!process.HasExited && Stamp() == before) Thread.Sleep(1);
            isWriting = true;
            Thread.Sleep(_random.Next(60));
        }
        if (process.HasExited)
        {
            Finished++;
            return;
        }
        process.Kill();
        process.WaitForExit();
        Killed++;
        if (isWriting) KilledWriting++;
    }

    // Changes with whatever happens in the output.
    private long Stamp() => Directory.Exists(Output) ? Directory.EnumerateDirectories(Output).Aggregate(0L, (stamp, d) => unchecked(stamp + Directory.GetLastWriteTimeUtc(d).Ticks)) : 0;

    private void CheckWhole()
    {
        // The list of a batch grows as it goes on.
        foreach (var (name, hash) in Files().Where(f => f.Key != "summary.csv"))
        {
            if (!_whole.Contains(hash)) Problem($"{name} is not whole after kill {Killed}");
        }
    }

    private void Problem(string what)
    {
        _problems.Add(what);
        _log.WriteLine(what);
    }

    private void Resume(int title)
    {
        var files = Whole(title);
        Resumed++;
        var leftovers = Directory.EnumerateFiles(Output, ".*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(f => f is not (".docgen-files" or ".docgen-note")).ToList();
        if (leftovers.Count > 0) Problem($"left behind after kill {Killed}: {string.Join(", ", leftovers)}");
        // The title is in the names of some files, so those of both answers lie here by now.
        foreach (var (name, hash) in _finished[title].Where(f => files.GetValueOrDefault(f.Key) != f.Value)) Problem($"{name} was not made again after kill {Killed} ({hash})");
        foreach (var name in files.Keys.Where(n => !_finished[0].ContainsKey(n) && !_finished[1].ContainsKey(n))) Problem($"{name} came up after kill {Killed}");
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Where(f => !Path.GetFileName(f).StartsWith('.'))
        .ToDictionary(f => Path.GetRelativePath(Output, f), f => Path.GetFileName(f) + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))));

    private Process Start(int title)
    {
        string[] batch = ["batch", Path.Combine(_folder.Path, Titles[title] + ".csv"), "--case", Path.Combine(_folder.Path, "cases", "0.yaml"), "--library", Path.Combine(_folder.Path, "library"), "-o", Output];
        if (_random.Next(2) == 0) batch = [.. batch, "--resume"];
        string[] arguments = _isBatch ? batch : ["build", Path.Combine(_folder.Path, "cases"), "--library", Path.Combine(_folder.Path, "library"), "-o", Output, "--format", "docx,md", "--set", "project.title=" + Titles[title]];
        var isDll = _docgen.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isDll ? "dotnet" : _docgen, isDll ? [_docgen, .. arguments] : arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}
