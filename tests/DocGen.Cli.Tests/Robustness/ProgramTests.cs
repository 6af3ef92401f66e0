using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>What the program is made of, and that it talks to nobody.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly string[] Network = ["System.Net.Http", "System.Net.Sockets", "System.Net.Requests", "System.Net.NameResolution", "System.Net.WebClient", "System.Net.Mail", "System.Net.Security", "System.Net.WebSockets.Client"];

    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void The_version_tells_commit_and_library()
    {
        var outcome = Docgen.RunProcess(_library.Path, new Dictionary<string, string> { ["LANG"] = "en_US.UTF-8" }, "--version");
        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"^docgen \d+\.\d+\.\d+ \(commit ([0-9a-f]{12}|unknown)\)\r?\nLibrary: 見本 2026.11", outcome.Output);
    }

    [Fact]
    public void None_of_our_assemblies_can_reach_a_network() => Assert.All(Ours(), assembly =>
        Assert.DoesNotContain(assembly.GetReferencedAssemblies(), r => Network.Contains(r.Name)));

    // A network namespace of its own has no way out; where the system does not give one, the test above stands in for it.
    [Fact]
    public void It_builds_where_there_is_no_network()
    {
        if (!OperatingSystem.IsLinux() || !CanCutOff()) return;
        var docgen = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
        var (code, output, errors) = Programs.RunToEnd("unshare", ["-r", "-n", "dotnet", docgen, "build", _library.Case, "--library", _library.Path, "-o", _library.Output, "--format", "docx,md,html"]);
        Assert.True(code == 0, output + errors);
        Assert.Contains("契約書（届出）.docx", _library.Built);
    }

    [Fact]
    public void Every_project_has_its_packages_pinned_and_no_registry_is_named()
    {
        foreach (var project in Projects())
        {
            var file = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
            Assert.True(File.Exists(file), file);
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("://", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text);
            var packages = json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).Where(p => p.Value.GetProperty("type").GetString() != "Project");
            Assert.All(packages, p => Assert.NotEqual("", p.Value.GetProperty("contentHash").GetString()));
        }
    }

    [Fact]
    public void Every_package_is_listed_with_its_licence()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "third-party.md"));
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Projects().Select(p => Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json")))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var package in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).Where(p => p.Value.GetProperty("type").GetString() is "Direct" or "Transitive"))
                used.Add($"| {package.Name} | {package.Value.GetProperty("resolved").GetString()} |");
        }
        Assert.All(used, row => Assert.Contains(row, page, StringComparison.Ordinal));
        Assert.Equal(used.Count, page.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| package", StringComparison.Ordinal)));
        Assert.DoesNotContain("| ? |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_that_has_a_version_is_asked_for_by_a_project()
    {
        var asked = Projects().SelectMany(p => XDocument.Load(p).Descendants("PackageReference")).Select(p => (string)p.Attribute("Include")!).Distinct();
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!);
        Assert.Equal(asked.Order(StringComparer.Ordinal), versions.Order(StringComparer.Ordinal));
        // No warning of the restore is silenced.
        Assert.All(Projects(), p => Assert.DoesNotContain("NU16", File.ReadAllText(p), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_that_a_project_of_the_program_asks_for_is_used()
    {
        foreach (var project in Projects().Where(p => p.Contains("src" + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            var code = Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("obj", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
            foreach (var package in XDocument.Load(project).Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!))
            {
                // Pinned for another package, not used by ours.
                if (package == "System.IO.Packaging") continue;
                Assert.True(code.Exists(c => c.Contains("using " + package, StringComparison.Ordinal)), $"{package} in {project}");
            }
        }
    }

    private static bool CanCutOff()
    {
        try
        {
            return Programs.RunToEnd("unshare", ["-r", "-n", "true"]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static IEnumerable<Assembly> Ours() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(f => Path.GetFileName(f) is "docgen.dll" or "Scriban.dll" || Path.GetFileName(f).StartsWith("DocGen.", StringComparison.Ordinal))
        .Where(f => !f.Contains("Tests", StringComparison.Ordinal)).Select(Assembly.LoadFrom);

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories));
}
