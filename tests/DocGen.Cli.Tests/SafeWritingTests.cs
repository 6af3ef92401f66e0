using DocGen.Cli.Files;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

public sealed class SafeWritingTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("契約書.docx", "前の版");
        Assert.Throws<InvalidOperationException>(() => SafeFile.Write(path, stream =>
        {
            stream.Write("半分"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("前の版", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
        SafeFile.Write(path, "新しい版");
        Assert.Equal("新しい版", File.ReadAllText(path));
    }

    [Fact]
    public void Where_a_file_cannot_be_written_the_earlier_ones_stay()
    {
        Assert.Equal(0, _library.Build().Code);
        var manifest = File.ReadAllText(Path.Combine(_library.CaseOutput, "manifest.json"));
        var blocked = Path.Combine(_library.CaseOutput, "契約書（届出）.docx");
        File.Delete(blocked);
        Directory.CreateDirectory(Path.Combine(blocked, "ふさぐ"));
        var outcome = _library.Build("--set", "subcontracting=prohibit");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5108", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(_library.CaseOutput, "manifest.json")));
        Assert.DoesNotContain(_library.Built, f => f.Contains("tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_told()
    {
        _library.Write("output", "ファイル");
        var outcome = _library.Build();
        Assert.Equal(1, outcome.Code);
        Assert.Equal("ファイル", File.ReadAllText(_library.Output));
    }

    // The administrator may write anywhere.
    [Fact]
    public void A_folder_that_may_not_be_written_to_is_told()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        Assert.Equal(0, _library.Build().Code);
        File.SetUnixFileMode(_library.CaseOutput, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var outcome = _library.Build();
        File.SetUnixFileMode(_library.CaseOutput, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(1, outcome.Code);
        Assert.Equal(4, _library.Built.Count());
    }
}
