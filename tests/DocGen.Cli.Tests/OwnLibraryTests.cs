using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>The library inside the program: used where no other is named or near, and given out on request.</summary>
public sealed class OwnLibraryTests
{
    [Fact]
    public void It_is_given_out_as_files_that_build_and_never_over_others()
    {
        using var folder = new TemporaryFolder(new Dictionary<string, string>());
        var target = Path.Combine(folder.Path, "own");
        Assert.Equal(0, Docgen.Run("library", "export", target).Code);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Root, "clauses", "library.yaml")), File.ReadAllBytes(Path.Combine(target, "clauses", "library.yaml")));
        File.WriteAllText(Path.Combine(target, "clauses", "library.yaml"), "title: 自組織\nversion: \"1\"\n");
        var again = Docgen.Run("library", "export", target);
        Assert.Equal(1, again.Code);
        Assert.Contains("上書きはしません", again.Errors, StringComparison.Ordinal);
        Assert.StartsWith("title: 自組織", File.ReadAllText(Path.Combine(target, "clauses", "library.yaml")), StringComparison.Ordinal);
        var named = Docgen.Run("build", Path.Combine(Repository.Root, "samples", "municipal", "town-policy.yaml"), "--library", target, "--document", "basic-policy", "-o", Path.Combine(folder.Path, "output"));
        Assert.Equal(0, named.Code);
        Assert.Contains("自組織", File.ReadAllText(Path.Combine(folder.Path, "output", "town-policy", "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_serves_where_no_folder_is_near()
    {
        using var folder = new TemporaryFolder(new Dictionary<string, string>());
        // A copy of the program, since beside the original lies the repository.
        var program = Path.Combine(folder.Path, "program");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        var outcome = Docgen.RunProcess(Path.Combine(program, "docgen.dll"), empty, new Dictionary<string, string> { ["LANG"] = "ja_JP.UTF-8" }, ["list", "documents"]);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Contains("procurement-spec", outcome.Output, StringComparison.Ordinal);
    }
}
