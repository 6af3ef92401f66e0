using DocGen.Tests.Shared;

namespace DocGen.Library.Tests;

/// <summary>
/// A Markdown file of examples: fenced blocks named by a path lay a small library over the one in <c>Specs/base.md</c> (a path with
/// <c>+</c> adds to that file), and the block <c>expected</c> that follows says what the linter finds in it.
/// </summary>
internal static class SpecFile
{
    public const string Expected = "expected";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "DocGen.Library.Tests", "Specs");

    public static IEnumerable<SpecExample> Examples()
    {
        var ground = Read(Path.Combine(Folder, "base.md")).First().Files;
        foreach (var file in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var example in Read(file)) yield return example with { Files = Path.GetFileName(file) == "base.md" ? example.Files : Over(ground, example.Files) };
        }
    }

    public static SpecExample Example(string name) => Examples().Single(e => e.Name == name);

    private static IEnumerable<SpecExample> Read(string file)
    {
        var (section, number) = ("", 0);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) (section, number) = (lines[i][3..], 0);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
            var path = lines[i][fence.Length..].Trim();
            var start = i + 1;
            for (i = start; lines[i] != fence;) i++;
            var content = string.Concat(lines[start..i].Select(l => l + "\n"));
            if (path != Expected)
            {
                files[path] = content;
                continue;
            }
            yield return new SpecExample($"{Path.GetFileNameWithoutExtension(file)}: {section} {++number}", file, start, files, content);
            files = new Dictionary<string, string>(StringComparer.Ordinal);
        }
    }

    private static Dictionary<string, string> Over(Dictionary<string, string> ground, Dictionary<string, string> files)
    {
        var all = new Dictionary<string, string>(ground, StringComparer.Ordinal);
        foreach (var (path, content) in files)
        {
            if (path.EndsWith(" +", StringComparison.Ordinal)) all[path[..^2]] += content;
            else if (path.EndsWith(" -", StringComparison.Ordinal)) all.Remove(path[..^2]);
            else all[path] = content;
        }
        return all;
    }
}
