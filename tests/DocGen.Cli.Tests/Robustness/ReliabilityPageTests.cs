using System.Text.RegularExpressions;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>docs/reliability.md names the test that repeats each of its rows: that test must be there.</summary>
public sealed partial class ReliabilityPageTests
{
    private static readonly string[] Tables = ["| 障害", "| 入力", "| こと"];

    [Fact]
    public void Each_row_names_a_test_that_is_there()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var rows = Rows().ToList();
        Assert.True(rows.Count > 30, $"{rows.Count}");
        foreach (var row in rows)
        {
            var named = Named().Matches(row[^1]).Select(m => m.Groups[1].Value).ToList();
            Assert.True(named.Count > 0, $"no test: {row[0]}");
            foreach (var name in named) Assert.True(IsThere(name, tests), $"{name}: {row[0]}");
        }
    }

    // The last cell of each row of the tables of faults, inputs and parts.
    private static IEnumerable<string[]> Rows()
    {
        var isIn = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "reliability.md")))
        {
            if (!line.StartsWith('|')) isIn = false;
            else if (Array.Exists(Tables, t => line.StartsWith(t, StringComparison.Ordinal))) isIn = true;
            else if (isIn && !line.StartsWith("| ---", StringComparison.Ordinal)) yield return line.Replace("\\|", "／", StringComparison.Ordinal).Trim('|', ' ').Split('|');
        }
    }

    // A class, a class with one of its tests, a program of tests/, or a script of .ci/.
    private static bool IsThere(string name, List<string> tests)
    {
        if (name.StartsWith("tests/", StringComparison.Ordinal)) return Directory.Exists(Path.Combine(Repository.Root, name));
        if (name.StartsWith(".ci/", StringComparison.Ordinal)) return File.Exists(Path.Combine(Repository.Root, name));
        var parts = name.Split('.');
        return tests.Exists(t => Regex.IsMatch(t, $@"\bclass {parts[0]}\b") && (parts.Length == 1 || Regex.IsMatch(t, $@"\b(void|Task) {parts[1]}\("))
            && t.Contains("Fact]", StringComparison.Ordinal) | t.Contains("Theory]", StringComparison.Ordinal) | t.Contains("FactAttribute", StringComparison.Ordinal));
    }

    [GeneratedRegex("`([A-Za-z0-9_./]+)`")]
    private static partial Regex Named();
}
