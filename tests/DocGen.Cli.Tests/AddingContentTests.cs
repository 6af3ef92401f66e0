using System.Text.RegularExpressions;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>Legal staff add text by editing text: no line of code is touched.</summary>
public partial class AddingContentTests
{
    private const string Label = "再委託を届出により認める場合";
    private const string Neighbour = "【再委託を禁止する場合】";
    private const string SpecText = "受託者は、再委託しようとするときは、あらかじめ届け出ること。";
    private const string ContractText = "受託者は、第三者に再委託しようとするときは、あらかじめ書面により届け出なければならない。";
    private const string NewClause = "受託者は、通話料を負担すること。";

    [Fact]
    public void An_alternative_and_a_clause_are_added_by_editing_text()
    {
        using var folder = new TemporaryFolder();
        foreach (var part in new[] { "clauses", "templates" }) Copy(Path.Combine(Repository.Root, part), Path.Combine(folder.Path, part));

        Edit(folder, "clauses/outsourcing/options.yaml", text => Subcontracting().Replace(text, m => $"{m.Value}    notify: {{label: {Label}}}\n"));
        // Wherever the option is opened all its alternatives have text: the check says where one is missing.
        foreach (var clause in Directory.EnumerateFiles(Path.Combine(folder.Path, "clauses"), "*.md", SearchOption.AllDirectories).Where(f => File.ReadLines(f).Contains(Neighbour)))
        {
            var words = Path.GetFileName(clause) == "spec.md" ? SpecText : ContractText;
            Edit(folder, Path.GetRelativePath(folder.Path, clause), text => text.Replace(Neighbour + "\n", $"【{Label}】\n\n{words}\n\n{Neighbour}\n", StringComparison.Ordinal));
        }
        folder.Write("clauses/general/spec/telephone.md", $"---\ntitle: 通話料\nsource: own\n---\n{NewClause}\n");
        Edit(folder, "templates/procurement-spec.md", text => text.Replace("{{ include 'general/spec/subject' }}\n", "{{ include 'general/spec/subject' }}\n\n{{ include 'general/spec/telephone' }}\n", StringComparison.Ordinal));

        var check = Docgen.Run("check", folder.Path);
        Assert.Equal(("問題はありません。\n", 0), (check.All, check.Code));
        var build = Docgen.Run("build", Path.Combine(Repository.Root, "samples", "ministry", "operate-datacenter.yaml"), "--library", folder.Path, "-o", folder.Path + "/output",
            "--format", "md", "--set", "subcontracting=notify", "--document", "procurement-spec", "--document", "contract");
        Assert.Equal((0, ""), (build.Code, build.Errors));
        var built = Directory.EnumerateFiles(folder.Path + "/output", "*.md", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "decisions.md")
            .ToDictionary(f => Path.GetFileName(f)[..3], File.ReadAllText);
        Assert.Contains(SpecText, built["調達仕"], StringComparison.Ordinal);
        Assert.Contains(NewClause, built["調達仕"], StringComparison.Ordinal);
        Assert.Contains(ContractText, built["業務委"], StringComparison.Ordinal);
    }

    private static void Edit(TemporaryFolder folder, string path, Func<string, string> edit)
    {
        var full = Path.Combine(folder.Path, path);
        var before = File.ReadAllText(full);
        var after = edit(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(full, after);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"^subcontracting:\n(?:  .*\n)*?  alternatives:\n", RegexOptions.Multiline)]
    private static partial Regex Subcontracting();
}
