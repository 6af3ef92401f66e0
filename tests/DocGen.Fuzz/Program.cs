using System.Globalization;
using System.IO.MemoryMappedFiles;
using DocGen.Fuzz;

// docgen-fuzz [--count N] [--seed N] [--from N] [--only TARGET] [--findings FOLDER]
// Tries N inputs; exit code 1 where something was found. The number of the input being tried is kept in a file, so that one that ends
// the process can be tried again: docgen-fuzz --seed S --from N --count 1.
string Given(string name, string otherwise)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

var seed = int.Parse(Given("--seed", "1"), CultureInfo.InvariantCulture);
var from = long.Parse(Given("--from", "0"), CultureInfo.InvariantCulture);
var count = long.Parse(Given("--count", "10000"), CultureInfo.InvariantCulture);
var only = Given("--only", "");
var findings = Given("--findings", Path.Combine(Path.GetTempPath(), "docgen-fuzz"));
Directory.CreateDirectory(findings);
using var library = new SeedLibrary();
var targets = FuzzTargets.All(library).Where(t => only.Length == 0 || t.Name == only).ToList();
using var current = MemoryMappedFile.CreateFromFile(Path.Combine(findings, $"current-{seed}"), FileMode.Create, null, sizeof(long));
using var view = current.CreateViewAccessor();
var fuzzer = new Fuzzer(targets, seed, Console.Out) { Findings = findings };
var started = Environment.CpuUsage.TotalTime;
using var watch = new Timer(_ => Watch(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
var found = fuzzer.Run(from, count, index =>
{
    view.Write(0, index);
    if (index % 10_000 == 0) Console.WriteLine($"{index} {(Environment.CpuUsage.TotalTime - started).TotalSeconds:0} s");
});
foreach (var (name, number) in fuzzer.Counts.OrderBy(c => c.Key, StringComparer.Ordinal)) Console.WriteLine($"{name} {number}");
Console.WriteLine($"{count} inputs, {found} findings, {(Environment.CpuUsage.TotalTime - started).TotalSeconds:0} s");
return found == 0 ? 0 : 1;

// An input that never ends is known by the number that does not move while time is spent.
void Watch()
{
    if (fuzzer.Current != Progress.Last || Environment.CpuUsage.TotalTime - Progress.Time < TimeSpan.FromSeconds(30))
    {
        if (fuzzer.Current != Progress.Last) (Progress.Last, Progress.Time) = (fuzzer.Current, Environment.CpuUsage.TotalTime);
        return;
    }
    Console.WriteLine($"seed {seed} input {fuzzer.Current}: does not end");
    Environment.Exit(1);
}

internal static class Progress
{
    public static long Last { get; set; } = -2;

    public static TimeSpan Time { get; set; }
}
