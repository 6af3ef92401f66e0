using System.Text.Json;
using DocGen.Rendering.Verification;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>docgen list duties and list concordance, on the library of the repository.</summary>
public sealed class DutyListTests : IDisposable
{
    private static readonly string Case = Path.Combine(Repository.Root, "samples", "agency", "bylaws.yaml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_duties_of_a_role_are_those_of_all_with_that_role()
    {
        using var all = JsonDocument.Parse(Docgen.RunHere("list", "duties", "--case", Case, "--json").Output);
        using var own = JsonDocument.Parse(Docgen.RunHere("list", "duties", "--case", Case, "--json", "--role", "device_manager").Output);
        var expected = all.RootElement.GetProperty("items").EnumerateArray().Where(d => d.GetProperty("role").GetString()!.Split('、').Contains("端末管理責任者")).Select(d => d.GetProperty("place").GetString());
        Assert.Equal(expected, own.RootElement.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("place").GetString()));
        Assert.Equal(own.RootElement.ToString(), JsonDocument.Parse(Docgen.RunHere("list", "duties", "--case", Case, "--json", "--role", "端末管理責任者").Output).RootElement.ToString());
        var table = Docgen.RunHere("list", "duties", "--case", Case, "--role", "roles.device_manager");
        Assert.Equal(own.RootElement.GetProperty("items").GetArrayLength() + 1, table.Output.TrimEnd('\n').Split('\n').Length);
        Assert.StartsWith("Who", Docgen.RunHere("list", "duties", "--case", Case, "--role", "device_manager", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_written_as_Word_and_as_Excel()
    {
        var (word, excel) = (Path.Combine(_folder.Path, "責務.docx"), Path.Combine(_folder.Path, "責務.xlsx"));
        Assert.Equal(0, Docgen.RunHere("list", "duties", "--case", Case, "-o", word).Code);
        Assert.Equal(0, Docgen.RunHere("list", "duties", "--case", Case, "--role", "audit", "-o", excel).Code);
        using var file = File.OpenRead(word);
        Assert.Empty(PackageChecker.Check(OpenedPackage.Open(file, word)));
        using var archive = System.IO.Compression.ZipFile.OpenRead(excel);
        var texts = string.Concat(archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Contains("情報セキュリティ監査責任者は、対策推進計画を参酌して監査計画", texts, StringComparison.Ordinal);
        // Only of the role asked for.
        Assert.DoesNotContain("端末管理責任者は、", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_case_the_rules_of_the_library_are_read()
    {
        var outcome = Docgen.RunHere("list", "duties", "--json", "--role", "roles.csirt");
        Assert.Equal(0, outcome.Code);
        using var rows = JsonDocument.Parse(outcome.Output);
        Assert.Contains(rows.RootElement.GetProperty("items").EnumerateArray(), d => d.GetProperty("text").GetString()!.Contains("対処の内容を", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--role は list duties だけで使えます。", "list", "documents", "--role", "audit")]
    [InlineData("--case は list duties と list attachments だけで使えます。", "list", "clauses", "--case", "case.yaml")]
    [InlineData("docx, xlsx", "list", "duties", "-o", "list.pdf")]
    [InlineData("がありません", "list", "duties", "--case", "nowhere.yaml")]
    public void Wrong_usage_is_said(string message, params string[] arguments)
    {
        var outcome = Docgen.RunHere(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_role_is_answered_with_those_that_have_duties()
    {
        var outcome = Docgen.RunHere("list", "duties", "--case", Case, "--role", "監査役");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("roles.audit（情報セキュリティ監査責任者）", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_concordance_lists_every_demand()
    {
        using var rows = JsonDocument.Parse(Docgen.RunHere("list", "concordance", "--json").Output);
        Assert.Contains(rows.RootElement.GetProperty("items").EnumerateArray(), d => d.GetProperty("id").GetString() == "changes" && d.GetProperty("contract").GetString() == "outsourcing/structure/contract-changes");
    }

    [Fact]
    public void A_holder_of_two_roles_is_found_by_check_and_by_build()
    {
        var organization = File.ReadAllText(Path.Combine(Repository.Root, "samples", "agency", "organization.yaml"));
        _folder.Write("organization.yaml", organization.Replace("{role: audit, post: 監査室長, person: 沢田　響}", "{role: audit, post: 情報基盤部長, person: 堀　誠一}", StringComparison.Ordinal));
        var file = _folder.Write("bylaws.yaml", File.ReadAllText(Case));
        foreach (var outcome in new[] { Docgen.RunHere("check", file), Docgen.RunHere("build", file, "-o", Path.Combine(_folder.Path, "output")) })
        {
            Assert.Equal(1, outcome.Code);
            Assert.Contains("DG2650: 「堀　誠一」が、兼ねてはならない役割「情報セキュリティ監査責任者」及び「統括情報セキュリティ責任者」の両方に充てられています（第16条", outcome.Errors, StringComparison.Ordinal);
            Assert.Matches(@"organization\.yaml:\d+:\d+: 誤り DG2650", outcome.Errors);
        }
    }
}
