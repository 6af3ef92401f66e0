namespace DocGen.Cli.Tests.Robustness;

/// <summary>What people changed in the output of a batch is theirs, and a continued batch trusts no file that it did not finish.</summary>
public sealed class EditedBatchTests : IDisposable
{
    private const string Contract = "契約書（届出）.docx";

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void It_is_kept_aside_and_the_new_file_takes_its_place()
    {
        Batch();
        var ours = File.ReadAllBytes(At("甲省", Contract));
        Edit();
        var outcome = Batch();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DG5101", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(ours, File.ReadAllBytes(At("甲省", Contract)));
        Assert.Equal("手で直した", File.ReadAllText(Assert.Single(Kept())));
        Assert.Equal("", Batch().Errors);
    }

    [Fact]
    public void With_stop_nothing_of_its_row_is_written_and_the_others_are()
    {
        Batch();
        Edit();
        var outcome = Batch(3, "--on-edited", "stop");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG5102", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("作成 1", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("手で直した", File.ReadAllText(At("甲省", Contract)));
    }

    [Fact]
    public void With_overwrite_it_is_replaced()
    {
        Batch();
        Edit();
        Assert.Equal("", Batch(1, "--on-edited", "overwrite").Errors);
        Assert.NotEqual("手で直した", File.ReadAllText(At("甲省", Contract)));
        Assert.Empty(Kept());
    }

    [Fact]
    public void What_changed_because_the_answers_changed_is_ours()
    {
        Batch(1);
        Assert.Equal("", Batch(2).Errors);
        Assert.Equal("", Batch(3).Errors);
        Assert.Empty(Kept());
    }

    [Fact]
    public void A_continued_run_leaves_what_was_changed_in_finished_rows()
    {
        Batch();
        File.WriteAllBytes(At("甲省", Contract), ZipOf("手で直した"));
        Assert.Contains("作成済み 2", Batch(1, "--resume").Output, StringComparison.Ordinal);
        Assert.Equal(ZipOf("手で直した"), File.ReadAllBytes(At("甲省", Contract)));
    }

    [Fact]
    public void A_continued_run_makes_again_what_is_half_or_of_other_answers()
    {
        Batch(1);
        var (first, spec) = (File.ReadAllBytes(At("甲省", Contract)), File.ReadAllBytes(At("乙省", Contract)));
        Batch(2);
        var other = File.ReadAllBytes(At("甲省", Contract));
        Batch(1);
        Assert.NotEqual(first, other);
        // As a run with other answers leaves it that is stopped right after this file, and as the power going off leaves one.
        File.WriteAllBytes(At("甲省", Contract), other);
        File.AppendAllText(At(".docgen-files"), File.ReadAllText(At(".docgen-files")) + Line(other));
        File.WriteAllBytes(At("乙省", Contract), new byte[5000]);
        var outcome = Batch(1, "--resume");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("作成 2", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(At("甲省", Contract)));
        Assert.Equal(spec, File.ReadAllBytes(At("乙省", Contract)));

        // The directory of a zip begins where its end says, and is followed by nothing else.
        static string Line(byte[] zip) =>
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(zip.AsSpan((int)BitConverter.ToUInt32(zip, zip.Length - 6))))[..32] + $"\tother\t甲省/{Contract}\n";
    }

    [Fact]
    public void Remarks_in_the_summary_are_kept()
    {
        Batch();
        File.WriteAllText(At("summary.xlsx"), "担当者の覚え");
        Assert.Contains("summary (手修正", Batch().Errors, StringComparison.Ordinal);
        Assert.Equal("担当者の覚え", File.ReadAllText(Assert.Single(Kept())));
    }

    private Outcome Batch(int days = 1, params string[] more)
    {
        File.WriteAllText(_library.At("list.csv"), $"org.name,日数\n甲省,{days}\n乙省,{days}\n");
        return _library.Run(["batch", _library.At("list.csv"), "--case", _library.Case, "-o", _library.Output, .. more]);
    }

    private void Edit() => File.WriteAllText(At("甲省", Contract), "手で直した");

    private string At(params string[] path) => Path.Combine([_library.Output, .. path]);

    private string[] Kept() => Directory.GetFiles(_library.Output, "*手修正*", SearchOption.AllDirectories);

    private static byte[] ZipOf(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry("x");
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var into = entry.Open();
            into.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }
}
