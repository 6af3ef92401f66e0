using System.Text.Json;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>The attachments of a set, with their numbers and the places that name them.</summary>
public class AttachmentListTests
{
    private static readonly string Case = Path.Combine(Repository.Root, "samples", "ministry", "operate-datacenter.yaml");

    [Fact]
    public void Of_a_case_it_says_where_each_is_named()
    {
        using var rows = JsonDocument.Parse(Docgen.RunHere("list", "attachments", "--case", Case, "--json").Output);
        var rules = rows.RootElement.GetProperty("items").EnumerateArray().First(a => a.GetProperty("id").GetString() == "handling-rules");
        Assert.Equal(("別紙1", "情報取扱規則"), (rules.GetProperty("label").GetString(), rules.GetProperty("title").GetString()));
        Assert.Contains("業務委託契約書", rules.GetProperty("parents").GetString(), StringComparison.Ordinal);
        Assert.Contains("業務委託契約書 第6条第2項第1号、第20条第4項", rules.GetProperty("places").GetString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => Path.GetDirectoryName(f)!.EndsWith("ministry", StringComparison.Ordinal) || Path.GetFileName(f) == "bylaws.yaml")
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal))).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_document_names_all_that_is_attached_to_it(string file)
    {
        using var rows = JsonDocument.Parse(Docgen.RunHere("list", "attachments", "--case", Path.Combine(Repository.Root, file), "--json").Output);
        foreach (var attachment in rows.RootElement.GetProperty("items").EnumerateArray())
        {
            var places = attachment.GetProperty("places").GetString()!;
            Assert.True(places.Length > 0 && !places.Contains('－', StringComparison.Ordinal), $"{attachment.GetProperty("id").GetString()}: {places}");
        }
    }

    [Fact]
    public void On_the_terminal_each_document_has_a_line()
    {
        var outcome = Docgen.RunHere("list", "attachments", "--case", Case);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Matches(@"handling-rules +別紙1 +情報取扱規則 +調達仕様書 7\(5\)イ\n +調達仕様書（情報セキュリティに関する事項） 2\(1\)\n", outcome.Output);
    }

    [Fact]
    public void Without_a_case_it_lists_what_the_library_has()
    {
        var outcome = Docgen.RunHere("list", "attachments", "audit-specification", "--lang", "en");
        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"Attached to +procurement-spec ", outcome.Output);
        Assert.Matches(@"Made when +audit=", outcome.Output);
    }
}
