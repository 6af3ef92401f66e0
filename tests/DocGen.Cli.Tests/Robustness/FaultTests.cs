using System.Diagnostics;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>What goes wrong where outputs go is told with its cause; the rest of the batch goes on, and the exit code tells.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Contract = "契約書（届出）.docx";

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(".~lock.契約書（届出）.docx#")]
    [InlineData("~$書（届出）.docx")]
    public void A_file_open_in_Word_or_LibreOffice_is_left_alone(string owner)
    {
        TwoCases(good: "b");
        File.WriteAllText(_library.At("output/a/" + owner), "");
        Fails("DG5103", "a", "b");
    }

    [Fact]
    public void A_file_that_a_program_holds_is_left_alone()
    {
        TwoCases(good: "b");
        using var held = new FileStream(_library.At("output/a/" + Contract), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Fails("DG5103", "a", "b");
    }

    [Fact]
    public void A_folder_that_another_docgen_writes_to_is_left_alone()
    {
        TwoCases(good: "b");
        using var held = new FileStream(_library.At("output/a/.docgen-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Fails("DG5109", "a", "b");
    }

    [Fact]
    public void A_folder_where_a_file_should_be_is_told()
    {
        TwoCases(good: "b");
        File.Delete(_library.At("output/a/" + Contract));
        Directory.CreateDirectory(_library.At("output/a/" + Contract + "/x"));
        Fails("DG5108", "a", "b");
    }

    [Fact]
    public void A_drive_that_went_away_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        TwoCases(good: "b");
        Directory.Delete(_library.At("output/a"), recursive: true);
        // A link to what is no longer mounted.
        Directory.CreateSymbolicLink(_library.At("output/a"), _library.At("gone/share"));
        var outcome = Build();
        Assert.Equal(1, outcome.Code);
        Assert.Matches("DG510[78]", outcome.Errors);
        Assert.Contains("output/b", outcome.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_too_long_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        var deep = _library.Output + string.Concat(Enumerable.Repeat("/" + new string('深', 80), 18));
        var outcome = _library.Run("build", _library.Case, "-o", deep);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5106", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_Word_on_Windows_cannot_open_is_noticed()
    {
        var outcome = _library.Run("build", _library.Case, "-o", _library.Output + "/" + new string('a', 120) + "/" + new string('b', 120));
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DG5110", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_leaves_the_earlier_set()
    {
        using var disk = SmallDisk.Mount(160);
        if (disk is null) return;
        Assert.Equal(0, _library.Run("build", _library.Case, "-o", disk.Path).Code);
        var before = Snapshot(disk.Path);
        disk.Fill();
        var outcome = _library.Run("build", _library.Case, "-o", disk.Path, "--set", "subcontracting=prohibit");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5104", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(disk.Path));
    }

    [Fact]
    public void A_disk_that_may_only_be_read_is_told()
    {
        using var disk = SmallDisk.Mount(160);
        if (disk is null) return;
        disk.Protect();
        var outcome = _library.Run("build", _library.Case, "-o", disk.Path);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5105", outcome.Errors, StringComparison.Ordinal);
    }

    // A limit on the size of files is what a quota looks like to the program.
    [Fact]
    public void Where_files_may_not_grow_nothing_half_is_left()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(0, _library.Build().Code);
        var before = Snapshot(_library.Output);
        var docgen = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"trap '' XFSZ; ulimit -f 4; exec dotnet '{docgen}' build '{_library.Case}' --library '{_library.Path}' -o '{_library.Output}' --set subcontracting=prohibit"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            // The runtime's own files would hit the limit first.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("DG5104", errors + output.Result, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(_library.Output));
    }

    private void TwoCases(string good)
    {
        _library.Write("cases/a.yaml", SmallLibrary.GoodCase);
        _library.Write($"cases/{good}.yaml", SmallLibrary.GoodCase);
        Assert.Equal(0, Build().Code);
    }

    private Outcome Build(params string[] more) => _library.Run(["build", _library.At("cases"), "-o", _library.Output, .. more]);

    private void Fails(string code, string failing, string good)
    {
        var manifests = (Failing: Manifest(failing), Good: Manifest(good));
        var outcome = Build("--set", "subcontracting=prohibit");
        Assert.Equal(1, outcome.Code);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(manifests.Failing, Manifest(failing));
        Assert.NotEqual(manifests.Good, Manifest(good));
    }

    private string Manifest(string name) => File.ReadAllText(_library.At($"output/{name}/manifest.json"));

    private static Dictionary<string, string> Snapshot(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != SmallDisk.Filler).ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
