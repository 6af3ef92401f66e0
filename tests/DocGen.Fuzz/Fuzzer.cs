namespace DocGen.Fuzz;

/// <summary>Gives inputs to the targets in turn and keeps watch over time and memory.</summary>
public sealed class Fuzzer(IReadOnlyList<IFuzzTarget> targets, int seed, TextWriter log)
{
    /// <summary>What one input may cost: processor time, and memory asked for in all.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    public const long MostMemory = 4L * 1024 * 1024 * 1024;

    /// <summary>Where findings are put; empty for nowhere.</summary>
    public string Findings { get; init; } = "";

    /// <summary>The input being tried, for one that ends the process.</summary>
    public long Current { get; private set; } = -1;

    /// <summary>How many inputs each target had.</summary>
    public Dictionary<string, long> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Tries inputs and gives the number of findings.</summary>
    public int Run(long from, long count, Action<long>? before = null)
    {
        var found = 0;
        for (var index = from; index < from + count; index++)
        {
            Current = index;
            before?.Invoke(index);
            var target = targets[(int)(index % targets.Count)];
            var input = target.Make(new Random(unchecked((int)((seed * 7_919L) + index))));
            Counts[target.Name] = Counts.GetValueOrDefault(target.Name) + 1;
            if (Try(target, input) is not { } problem) continue;
            found++;
            log.WriteLine($"{target.Name} seed {seed} input {index}: {problem}");
            if (Findings.Length == 0) continue;
            Directory.CreateDirectory(Path.Combine(Findings, target.Name));
            File.WriteAllBytes(Path.Combine(Findings, target.Name, $"{seed}-{index}"), input);
        }
        return found;
    }

    /// <summary>Tries one input; null where all is well.</summary>
    public static string? Try(IFuzzTarget target, byte[] input)
    {
        // The processor's time, not the clock's: the machine may be busy with other things.
        var (time, memory) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        try
        {
            target.Run(input);
        }
        catch (Exception fault)
        {
            return fault is FindingException ? fault.Message : fault.ToString();
        }
        var (took, asked) = (Environment.CpuUsage.TotalTime - time, GC.GetTotalAllocatedBytes() - memory);
        if (took > MostTime) return $"took {took.TotalSeconds:0.0} s";
        return asked > MostMemory ? $"asked for {asked >> 20} MB" : null;
    }
}
