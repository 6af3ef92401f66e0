using System.Globalization;
using System.Runtime.InteropServices;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>The same case gives the same bytes, whoever builds it, where and when.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string Case = Path.Combine(Repository.Root, "samples", "ministry", "operate-datacenter.yaml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Built_twice_and_under_other_customs_of_writing_numbers_and_dates()
    {
        var first = Build("first", CultureInfo.InvariantCulture);
        Assert.Contains("manifest.json", first.Keys);
        Assert.True(first.Keys.Count(f => f.EndsWith(".docx", StringComparison.Ordinal)) >= 4);
        foreach (var (name, culture) in Customs()) AssertSame(first, Build(name, culture));
    }

    [Fact]
    public void Built_in_another_time_zone_language_and_working_folder()
    {
        var first = Build("here", CultureInfo.InvariantCulture);
        foreach (var (name, zone, language) in new[] { ("east", "Pacific/Kiritimati", "tr_TR.UTF-8"), ("west", "Pacific/Pago_Pago", "de_DE.UTF-8"), ("japan", "Asia/Tokyo", "ja_JP.UTF-8") })
        {
            var elsewhere = Directory.CreateDirectory(Path.Combine(_folder.Path, "from", name)).FullName;
            var surroundings = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };
            // With the real customs of the language where the machine has them.
            if (NativeLibrary.TryLoad("libicuuc.so", out _)) surroundings["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
            var outcome = Docgen.RunProcess(elsewhere, surroundings, "build", Path.GetRelativePath(elsewhere, Case), "--library", Path.GetRelativePath(elsewhere, Repository.Root), "-o", "output");
            Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
            AssertSame(first, Files(Path.Combine(elsewhere, "output")));
        }
    }

    private Dictionary<string, byte[]> Build(string name, CultureInfo culture)
    {
        var output = Path.Combine(_folder.Path, name);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var outcome = Docgen.RunHere("build", Case, "-o", output);
            Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        return Files(output);
    }

    // The record of decisions names the answers' files as they are seen from the working folder.
    private static Dictionary<string, byte[]> Files(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != "decisions.md").ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

    private static void AssertSame(Dictionary<string, byte[]> expected, Dictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), file.Key));
    }

    // The program carries no cultures' data; these write as Germans, Turks, Arabs and the Japanese court do.
    private static IEnumerable<(string Name, CultureInfo Culture)> Customs()
    {
        foreach (var (name, point, group, minus, era) in new[] { ("de", ",", ".", "-", false), ("tr", ",", ".", "−", false), ("ar", "٫", "٬", "؜-", false), ("ja", ".", ",", "△", true) })
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = point;
            culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.CurrencyGroupSeparator = group;
            culture.NumberFormat.NegativeSign = minus;
            culture.DateTimeFormat.DateSeparator = ".";
            culture.DateTimeFormat.ShortDatePattern = era ? "yy年M月d日" : "dd/MM/yyyy";
            yield return (name, CultureInfo.ReadOnly(culture));
        }
    }
}
