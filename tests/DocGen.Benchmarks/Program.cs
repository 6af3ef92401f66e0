using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace DocGen.Benchmarks;

/// <summary>
/// <c>steps</c>: each step of a build by itself (BenchmarkDotNet). <c>whole</c>: whole processes of the published program, with the floor
/// beside them (docs/performance.md). <c>codes</c>: the codes that Word files are compressed with, from finished documents.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["steps", .. var rest]:
                // In this process: the libraries are the ones just built, and nothing else has to be restored.
                BenchmarkSwitcher.FromTypes([typeof(Steps), typeof(PreparedSteps)]).Run(rest.Length > 0 ? rest : ["--filter", "*"],
                    DefaultConfig.Instance.AddJob(Job.MediumRun.WithToolchain(InProcessEmitToolchain.Instance)));
                return 0;
            case ["whole", var program, var floor, .. var counts]:
                WholeProcess.Run(program, floor, counts.Length > 0 ? [.. counts.Select(int.Parse)] : [1_000, 1_788, 10_000, 100_000]);
                return 0;
            case ["list", var count, var path]:
                PolicyList.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), path);
                return 0;
            case ["codes", var documents, var file]:
                CodeTraining.Run(documents, file);
                return 0;
            default:
                Console.Error.WriteLine("steps | whole <docgen> <floor> [rows …] | list <rows> <file> | codes <folder of documents> <file.cs>");
                return 2;
        }
    }
}
