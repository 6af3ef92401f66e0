using System.Diagnostics;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.LibreOffice;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests;

/// <summary>What becomes of files when LibreOffice does not do as it should: stood in for by scripts, on Unix.</summary>
public sealed class OfficeTests : IDisposable
{
    private static readonly OfficeFile[] Three = [.. new[] { "a", "b", "c" }.Select(n => new OfficeFile(n, Encoding.UTF8.GetBytes($"content {n}")))];

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-test-").FullName;

    [Fact]
    public void All_files_go_through_one_run_and_come_back_in_order()
    {
        var (results, bag) = Convert(OnUnix("""echo run >> "$0.runs"; for f in $files; do cp "$f" "$out/$(basename "$f" .docx).pdf"; done"""));
        if (results.Length == 0) return;
        Assert.Equal(Three.Select(f => Encoding.UTF8.GetString(f.Content)), results.Select(r => Encoding.UTF8.GetString(r.Content)));
        Assert.Equal(["a", "b", "c"], results.Select(r => r.Name));
        Assert.Single(File.ReadAllLines(Path.Combine(_folder, "soffice.runs")));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void A_file_that_crashes_it_does_not_take_the_others_along()
    {
        var (results, bag) = Convert(OnUnix("""for f in $files; do cp "$f" "$out/$(basename "$f" .docx).pdf"; grep -q "content b" "$f" && { echo "bad document" >&2; exit 139; }; done; exit 0"""));
        if (results.Length == 0) return;
        Assert.Equal([true, false, true], results.Select(r => r.IsThere));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal((OfficeRules.Failed.Code, "b"), (finding.Rule.Code, finding.Place.File));
        Assert.Contains("bad document", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_it_does_not_write_is_named()
    {
        var (results, bag) = Convert(OnUnix("""for f in $files; do grep -q "content b" "$f" || cp "$f" "$out/$(basename "$f" .docx).pdf"; done"""));
        if (results.Length == 0) return;
        Assert.Equal([true, false, true], results.Select(r => r.IsThere));
        Assert.Equal((OfficeRules.NotConverted.Code, "b"), Assert.Single(bag.Sorted().Select(d => (d.Rule.Code, d.Place.File))));
    }

    [Fact]
    public void It_is_stopped_when_it_takes_too_long_and_its_children_too()
    {
        var watch = Stopwatch.StartNew();
        var (results, bag) = Convert(OnUnix("""sleep 60 & echo $! > "$0.child"; wait"""), TimeSpan.FromSeconds(1));
        if (results.Length == 0) return;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        Assert.All(results, r => Assert.False(r.IsThere));
        Assert.Equal(OfficeRules.TimedOut.Code, Assert.Single(bag.Sorted()).Rule.Code);
        var child = int.Parse(File.ReadAllText(Path.Combine(_folder, "soffice.child")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(IsRunning(child));
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_a_finding()
    {
        var (results, bag) = Convert(Path.Combine(_folder, "nothing"));
        Assert.All(results, r => Assert.False(r.IsThere));
        Assert.Equal(["a", "b", "c"], bag.Sorted().Select(d => d.Place.File));
        Assert.All(bag.Sorted(), d => Assert.Equal((OfficeRules.Failed.Code, Severity.Warning), (d.Rule.Code, d.Severity)));
    }

    [Fact]
    public void Nothing_stays_behind()
    {
        var (results, _) = Convert(OnUnix("""echo "$out" > "$0.out"; exit 0"""));
        if (results.Length == 0) return;
        Assert.False(Directory.Exists(File.ReadAllText(Path.Combine(_folder, "soffice.out")).Trim()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (OfficeFile[] Results, DiagnosticBag Bag) Convert(string program, TimeSpan? limit = null)
    {
        if (program.Length == 0) return ([], new());
        var bag = new DiagnosticBag();
        using var office = new Office(program) { TimeToStart = limit ?? TimeSpan.FromSeconds(60), TimePerFile = TimeSpan.Zero };
        return ([.. office.Convert(Three, OfficeFormat.Pdf, bag)], bag);
    }

    /// <summary>A script in LibreOffice's place, with the folder to write to in $out and the files in $files; empty on Windows.</summary>
    private string OnUnix(string script)
    {
        if (OperatingSystem.IsWindows()) return "";
        var path = Path.Combine(_folder, "soffice");
        File.WriteAllText(path, "#!/bin/sh\nwhile [ \"$1\" != --outdir ]; do shift; done\nout=$2; shift 2; files=$*\n" + script + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>A stopped process stays on the list as a zombie (Z) where nobody asks after it.</summary>
    private static bool IsRunning(int id) => Programs.RunToEnd("ps", ["-o", "stat=", "-p", FormattableString.Invariant($"{id}")]).Output.Trim() is { Length: > 0 } state && state[0] != 'Z';
}
