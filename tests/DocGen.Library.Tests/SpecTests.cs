using System.Text.RegularExpressions;
using DocGen.Library.Rules;

namespace DocGen.Library.Tests;

public partial class SpecTests
{
    /// <summary>Rules whose wrong form cannot be laid out as text files; LoadingTests, the YAML tests and the examples of answers show them.</summary>
    private static readonly string[] ShownElsewhere =
    [
        LibraryRules.YamlTooLarge.Code, LibraryRules.FolderMissing.Code, LibraryRules.FileUnreadable.Code, LibraryRules.NotUtf8.Code,
        LibraryRules.LinkLeaves.Code, LibraryRules.FolderTooDeep.Code, LibraryRules.VariableUnused.Code, LibraryRules.ConditionTooDeep.Code, LibraryRules.WideComma.Code,
        LibraryRules.IllegalCharacter.Code, LibraryRules.TooManyFiles.Code, LibraryRules.ContainerOpen.Code, LibraryRules.ContainerUnknown.Code,
    ];

    public static TheoryData<string> Names => [.. SpecFile.Examples().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        var example = SpecFile.Example(name);
        var found = Findings.Of(example.Files);
        // DOCGEN_ACCEPT=1 writes what came out into the spec file, for its author to read and to keep or not.
        if (found != example.Expected && Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1") Accept(example, found);
        else Assert.Equal(example.Expected, found);
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        var shown = SpecFile.Examples().SelectMany(e => Code().Matches(e.Expected).Select(m => m.Value)).Concat(ShownElsewhere).ToHashSet();
        Assert.DoesNotContain(LibraryRules.All, r => !shown.Contains(r.Code));
    }

    private static void Accept(SpecExample example, string found)
    {
        lock (SpecFile.Folder)
        {
            var current = SpecFile.Example(example.Name);
            var lines = File.ReadAllLines(current.File).ToList();
            lines.RemoveRange(current.ExpectedLine, current.Expected.Count(c => c == '\n'));
            lines.InsertRange(current.ExpectedLine, found.TrimEnd('\n').Split('\n'));
            File.WriteAllText(current.File, string.Join('\n', lines) + "\n");
        }
    }

    [GeneratedRegex(@"DG\d{4}")]
    private static partial Regex Code();
}
