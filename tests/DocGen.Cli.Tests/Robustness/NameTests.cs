using DocGen.Cli.Files;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>Names of files and folders that every system can have, and no two that one of them takes for the same.</summary>
public sealed class NameTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("CON", "＿CON")]
    [InlineData("con.docx", "＿con.docx")]
    [InlineData("Lpt9 .x", "＿Lpt9 .x")]
    [InlineData("COM¹", "＿COM¹")]
    [InlineData("CONIN$", "＿CONIN$")]
    [InlineData("名前. . .", "名前")]
    [InlineData("a\u202Eb", "a b")]
    [InlineData("か\u3099くは\u309Aん", "がくぱん")]
    [InlineData("..", "文書")]
    [InlineData("", "文書")]
    public void Are_made_fit(string name, string fitted) => Assert.Equal(fitted, FileNames.Fit(name));

    [Fact]
    public void Are_fit_whatever_they_were() => Prop.ForAll<string?>(name =>
    {
        var fitted = FileNames.Fit(name ?? "");
        Assert.NotEmpty(fitted);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(fitted) <= 233);
        Assert.DoesNotContain(fitted, c => "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) || char.IsControl(c));
        Assert.False(fitted[^1] is '.' or ' ');
        Assert.Equal(fitted, FileNames.Fit(fitted));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("Spec", "spec", true)]
    [InlineData("Ｓｐｅｃ", "ｓｐｅｃ", true)]
    [InlineData("が", "か\u3099", true)]
    [InlineData("は", "ば", false)]
    public void Are_one_where_Windows_or_macOS_sees_one(string one, string other, bool same) => Assert.Equal(same, FileNames.AreOne(one, other));

    [Fact]
    public void Folders_of_cases_are_fit_for_Windows()
    {
        _library.Write("cases/CON.yaml", SmallLibrary.GoodCase);
        _library.Write("cases/trailing..yaml", SmallLibrary.GoodCase);
        Assert.Equal(0, _library.Run("build", _library.At("cases"), "-o", _library.Output).Code);
        Assert.Equal(["trailing", "＿CON"], Directory.GetDirectories(_library.Output).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_that_differ_only_in_case_or_in_how_kana_are_composed_stay_apart()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) return;
        var cases = (string[])["one/がく.yaml", "other/か\u3099く.yaml", "one/Need.yaml", "other/need.yaml"];
        foreach (var file in cases) _library.Write(file, SmallLibrary.GoodCase);
        Assert.Equal(0, _library.Run(["build", .. cases.Select(_library.At), "-o", _library.Output]).Code);
        Assert.Equal(["one/Need", "one/がく", "other/need", "other/がく"], Directory.EnumerateFiles(_library.Output, "manifest.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_library.Output, Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal));
    }
}
