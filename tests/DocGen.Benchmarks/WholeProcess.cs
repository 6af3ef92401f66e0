using System.Diagnostics;
using System.Globalization;
using DocGen.Tests.Shared;

namespace DocGen.Benchmarks;

/// <summary>Runs the published program as a user would, from the start of the process to its end, and the floor in turn with it.</summary>
internal static class WholeProcess
{
    private const int Repeats = 7;
    private const int LongRun = 5_000;

    private static readonly string Data = Path.Combine(Repository.Root, "tests", "DocGen.Benchmarks", "data");

    public static void Run(string program, string floor, IReadOnlyList<int> counts)
    {
        var work = Directory.CreateTempSubdirectory("docgen-benchmark-").FullName;
        try
        {
            // Away from the checkout, whose library it would use instead of its own.
            var own = Path.Combine(work, Path.GetFileName(program));
            File.Copy(program, own);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(own, File.GetUnixFileMode(program));
            program = own;
            Console.WriteLine($"{Environment.ProcessorCount} processors, {Environment.OSVersion}, load {Load()}");
            Console.WriteLine("| what | wall (median) | CPU | memory | |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            Single("`--help`", work, program, "--help");
            var town = Path.Combine(Repository.Root, "samples", "municipal", "town-policy.yaml");
            Single("one case, one document", work, program, "build", town, "--document", "basic-policy-rule", "-o", "one");
            Single("one case, six documents", work, program, "build", town, "-o", "six");
            Single("bylaws, 156 articles", work, program, "build", Path.Combine(Repository.Root, "samples", "agency", "bylaws.yaml"), "-o", "bylaws");
            foreach (var count in counts) Batch(count, work, program, floor);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Single(string what, string work, string program, params string[] arguments)
    {
        var runs = Enumerable.Range(0, Repeats).Select(_ => Measure(work, program, arguments)).ToList();
        Line(what, runs, "");
    }

    private static void Batch(int count, string work, string program, string floor)
    {
        var list = Path.Combine(work, $"list{count}.csv");
        PolicyList.Write(count, list);
        var (own, least) = (new List<Measured>(), new List<Measured>());
        // In turns, so that both meet the same machine.
        for (var i = 0; i < (count > LongRun ? 3 : Repeats); i++)
        {
            var (batch, bare) = (Path.Combine(work, "batch"), Path.Combine(work, "floor"));
            if (Directory.Exists(batch)) Directory.Delete(batch, recursive: true);
            own.Add(Measure(work, program, "batch", list, "--case", Path.Combine(Data, "case.yaml"), "--library", Data, "-o", batch));
            if (Directory.Exists(bare)) Directory.Delete(bare, recursive: true);
            Directory.CreateDirectory(bare);
            least.Add(Measure(work, floor, batch, count.ToString(CultureInfo.InvariantCulture), Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), bare));
        }
        Line($"batch of {count:N0}", own, $"{count / Median(own, m => m.Wall):N0} documents/s");
        Line($"floor of {count:N0}", least, $"{count / Median(least, m => m.Wall):N0} documents/s; docgen reaches {Median(least, m => m.Wall) / Median(own, m => m.Wall):P0} of it, by CPU {Median(least, m => m.Cpu) / Median(own, m => m.Cpu):P0}");
    }

    private static void Line(string what, List<Measured> runs, string more) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {Median(runs, m => m.Wall) * 1000:N0} ms | {Median(runs, m => m.Cpu) * 1000:N0} ms | {Median(runs, m => m.Memory) / 1024 / 1024:N0} MB | {more} |"));

    private static double Median(List<Measured> runs, Func<Measured, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);

    private static Measured Measure(string work, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.GetFullPath(program), arguments) { WorkingDirectory = work, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = work;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (cpu, memory) = (0.0, 0L);
        // Once the process has ended, nobody knows any more; the last look before counts, up to five milliseconds short.
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                (cpu, memory) = (process.TotalProcessorTime.TotalSeconds, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended in between.
            }
        }
        var wall = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{output.Result}{errors.Result}");
        return new Measured(wall, cpu, memory);
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    private sealed record Measured(double Wall, double Cpu, long Memory);
}
