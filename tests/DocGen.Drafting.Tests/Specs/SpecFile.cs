
namespace DocGen.Drafting.Tests.Specs;

/// <summary>
/// A Markdown file of examples. Fenced blocks named by a path lay a library and a case over those in <c>Specs/base.md</c> (a path with
/// <c> +</c> adds to that file, one with <c> -</c> takes it away); <c>set</c> holds lines as <c>--set</c> takes them, <c>model</c> a document and a
/// type, <c>check</c> asks for what the check of the library says of merge fields, <c>assess</c> for what the assessment comes to; the block <c>expected</c> that follows says what comes out. Files go on from example to example until the next section.
/// </summary>
internal static class SpecFile
{
    public const string Expected = "expected";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "DocGen.Drafting.Tests", "Specs");

    private static readonly Lazy<Dictionary<string, string>> Ground = new(() =>
        Blocks(Path.Combine(Folder, "base.md")).ToDictionary(b => b.Name, b => b.Content, StringComparer.Ordinal));

    public static Dictionary<string, string> Base => new(Ground.Value, StringComparer.Ordinal);

    public static IEnumerable<SpecExample> Examples() => Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f) != "base.md").SelectMany(Read);

    public static SpecExample Example(string name) => Examples().Single(e => e.Name == name);

    private static IEnumerable<SpecExample> Read(string file)
    {
        var (section, number) = ("", 0);
        var files = Base;
        foreach (var block in Blocks(file))
        {
            if (block.Section != section) (section, number, files) = (block.Section, 0, Base);
            if (block.Name == Expected)
            {
                yield return new SpecExample($"{Path.GetFileNameWithoutExtension(file)}: {section} {++number}", file, block.Line,
                    new Dictionary<string, string>(files, StringComparer.Ordinal), block.Content);
            }
            else if (block.Name.EndsWith(" +", StringComparison.Ordinal))
            {
                files[block.Name[..^2]] = files.GetValueOrDefault(block.Name[..^2], "") + block.Content;
            }
            else if (block.Name.EndsWith(" -", StringComparison.Ordinal))
            {
                files.Remove(block.Name[..^2]);
            }
            else
            {
                files[block.Name] = block.Content;
            }
        }
    }

    private static IEnumerable<(string Section, string Name, int Line, string Content)> Blocks(string file)
    {
        var section = "";
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) section = lines[i][3..];
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
            var name = lines[i][fence.Length..].Trim();
            var start = i + 1;
            for (i = start; lines[i] != fence;) i++;
            yield return (section, name, start, string.Concat(lines[start..i].Select(l => l + "\n")));
        }
    }
}
