using DocGen.Kill;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>A short run of what tests/DocGen.Kill does at length.</summary>
public class KillTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Killed_runs_leave_whole_files_and_the_next_one_goes_on(bool isBatch)
    {
        using var run = new KillRun(Path.Combine(AppContext.BaseDirectory, "docgen.dll"), 7, TextWriter.Null, isBatch);
        Assert.Empty(run.Run(8));
        Assert.True(run.Killed >= 4, $"{run.Killed}");
    }
}
