using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>A disk of a few kilobytes, where the system lets us make one (Linux, as root); docs/reliability.md says what stands in for it elsewhere.</summary>
internal sealed class SmallDisk : IDisposable
{
    public const string Filler = "filler";

    private readonly TemporaryFolder _folder = new();

    public string Path => System.IO.Path.Combine(_folder.Path, "disk");

    public static SmallDisk? Mount(int kilobytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return null;
        var disk = new SmallDisk();
        Directory.CreateDirectory(disk.Path);
        if (Programs.RunToEnd("mount", ["-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", disk.Path]).Code == 0) return disk;
        disk._folder.Dispose();
        return null;
    }

    public void Fill()
    {
        using var stream = File.Create(System.IO.Path.Combine(Path, Filler), 1);
        try
        {
            while (true) stream.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Protect() => Programs.RunToEnd("mount", ["-o", "remount,ro", Path]);

    public void Dispose()
    {
        Programs.RunToEnd("umount", [Path]);
        _folder.Dispose();
    }
}
