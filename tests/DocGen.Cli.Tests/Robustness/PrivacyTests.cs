using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>No output tells who made it, on which machine, where or when.</summary>
public sealed partial class PrivacyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_sample_tells_of_its_making()
    {
        var output = Path.Combine(_folder.Path, "yamada-no-folder");
        var samples = Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Where(d => Directory.EnumerateFiles(d, "*.yaml").Any(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal)))).Order(StringComparer.Ordinal).ToArray();
        Assert.True(samples.Length >= 5);
        Assert.Equal(0, Docgen.RunHere(["build", .. samples, "-o", output, "--format", "docx,md,html"]).Code);
        // Notes to the drafter, which public editions cannot have.
        Assert.Equal(0, Docgen.RunHere("build", Path.Combine(Repository.Root, "samples", "ministry"), "-o", Path.Combine(output, "notes"), "--notes").Code);
        var traces = Traces("yamada-no-folder");
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToList();
        Assert.All((string[])[".docx", ".xlsx", ".md", ".html", ".json"], ending => Assert.Contains(files, f => f.EndsWith(ending, StringComparison.Ordinal)));
        Assert.True(files.Count > 200, $"{files.Count}");
        foreach (var (name, text) in files.SelectMany(Texts))
        {
            Assert.All(traces, t => Assert.False(text.Contains(t, StringComparison.OrdinalIgnoreCase), $"{name}: {t}"));
            Assert.False(TimeOfDay().IsMatch(text), name);
        }
        // Neither do the files made for issue, which strip leaves with less.
        foreach (var file in files.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Take(5))
        {
            Assert.Equal(0, Docgen.Run("strip", file, "--in-place").Code);
            Assert.All(Texts(file), part => Assert.All(traces, t => Assert.DoesNotContain(t, part.Text, StringComparison.OrdinalIgnoreCase)));
            using var zip = ZipFile.OpenRead(file);
            Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("comments", StringComparison.Ordinal));
            Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        }
    }

    [Fact]
    public void A_picture_in_a_document_tells_nothing_of_its_making()
    {
        var library = Path.Combine(_folder.Path, "library");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "DocGen.Fuzz", "library"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(library, Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "DocGen.Fuzz", "library"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        File.Copy(Path.Combine(Repository.Root, "templates", "numbering.yaml"), Path.Combine(library, "templates", "numbering.yaml"));
        Assert.Contains("yamada", Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(library, "clauses", "general", "spec", "figure.png"))), StringComparison.Ordinal);
        Assert.Equal(0, Docgen.Run("build", Path.Combine(library, "case.yaml"), "--library", library, "-o", Path.Combine(_folder.Path, "output"), "--format", "docx,html").Code);
        Assert.All(Directory.EnumerateFiles(Path.Combine(_folder.Path, "output"), "*", SearchOption.AllDirectories).SelectMany(Texts), part => Assert.DoesNotContain("yamada", part.Text, StringComparison.Ordinal));
    }

    // Names so short that they stand in ordinary words are no traces.
    private static List<string> Traces(string folder) =>
    [
        folder, Repository.Root, Path.GetTempPath().TrimEnd('/', '\\') + Path.DirectorySeparatorChar,
        .. new[] { Environment.MachineName, Environment.UserName, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Where(t => t.Length > 5),
        DateTime.Now.ToString("yyyy-MM-ddTHH", System.Globalization.CultureInfo.InvariantCulture), DateTime.UtcNow.ToString("yyyy-MM-ddTHH", System.Globalization.CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<(string Name, string Text)> Texts(string file)
    {
        if (!file.EndsWith(".docx", StringComparison.Ordinal) && !file.EndsWith(".xlsx", StringComparison.Ordinal)) return [(file, Encoding.UTF8.GetString(File.ReadAllBytes(file)))];
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(e =>
        {
            using var content = new MemoryStream();
            using var stream = e.Open();
            stream.CopyTo(content);
            return ($"{file}!{e.FullName}", Encoding.UTF8.GetString(content.ToArray()));
        })];
    }

    // 2026-11-21T15:02:03, but for the fixed one of the package's properties.
    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}T(?!00:00:00Z)[0-9]{2}:[0-9]{2}")]
    private static partial Regex TimeOfDay();
}
