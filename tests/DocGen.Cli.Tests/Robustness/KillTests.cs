using DocGen.Kill;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>A short run of what tests/DocGen.Kill does at length.</summary>
public class KillTests
{
    [Fact]
    public void Killed_builds_leave_whole_files_and_the_next_one_goes_on()
    {
        using var run = new KillRun(Path.Combine(AppContext.BaseDirectory, "docgen.dll"), 7, TextWriter.Null);
        Assert.Empty(run.Run(8));
        Assert.True(run.Killed >= 4, $"{run.Killed}");
    }
}
