using System.Text.Json;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary><c>docgen explain CASE --concordance</c>.</summary>
public class ConcordanceCommandTests
{
    private static readonly string Town = Path.Combine(Repository.Root, "samples", "municipal", "town-policy.yaml");

    [Fact]
    public void It_is_a_table_on_the_screen_and_objects_in_json()
    {
        var json = Docgen.RunHere("explain", Town, "--concordance", "mic", "--document", "security-standard", "--json");
        Assert.Equal((0, ""), (json.Code, json.Errors));
        var rows = JsonDocument.Parse(json.Output).RootElement.GetProperty("concordance").EnumerateArray().ToList();
        var advisor = Assert.Single(rows, r => r.GetProperty("unit").GetString() == "mic.standard.1.1.2");
        Assert.Equal("置かない", advisor.GetProperty("decision").GetString());
        var csirt = Assert.Single(rows, r => r.GetProperty("unit").GetString() == "mic.standard.1.1.3");
        Assert.Equal(("1（１）②", "置く"), (csirt.GetProperty("place").GetString(), csirt.GetProperty("decision").GetString()));
        var screen = Docgen.RunHere("explain", Town, "--concordance", "mic", "--document", "security-standard", "--lang", "en");
        Assert.Contains("mic.standard.1.1.3", screen.Output, StringComparison.Ordinal);
        Assert.Contains("383 units", screen.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--concordance", "nisc")]
    [InlineData("--output", "x.docx")]
    public void What_makes_no_sense_is_wrong_usage(params string[] arguments) => Assert.Equal(2, Docgen.RunHere(["explain", Town, .. arguments]).Code);

    [Fact]
    public void It_can_be_a_document()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "対照表.md");
        Assert.Equal(0, Docgen.RunHere("explain", Town, "--concordance", "mic", "--document", "security-standard", "-o", file).Code);
        Assert.Contains("1（１）②", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(2, Docgen.RunHere("explain", Town, "--concordance", "mic", "-o", Path.Combine(folder.Path, "対照表.odt")).Code);
    }
}
