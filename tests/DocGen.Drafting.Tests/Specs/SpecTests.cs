using System.Reflection;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Rules;

namespace DocGen.Drafting.Tests.Specs;

public partial class SpecTests
{
    /// <summary>Limits, which an example would have to exceed; the tests of limits show them.</summary>
    private static readonly string[] ShownElsewhere = [AnswerRules.TooLong.Code, AnswerRules.TooManyItems.Code, DraftingRules.MergedTooLong.Code];

    /// <summary>Rules of the library that only the check of the whole library knows.</summary>
    internal static readonly string[] OfTheWholeCheck = [LibraryRules.ContainerOpen.Code, LibraryRules.ContainerUnknown.Code];

    public static TheoryData<string> Names => [.. SpecFile.Examples().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        var example = SpecFile.Example(name);
        var found = SpecBuild.Run(example.Files);
        // DOCGEN_ACCEPT=1 writes what came out into the spec file, for its author to read and to keep or not.
        if (found != example.Expected && Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1") Accept(example, found);
        else Assert.Equal(example.Expected, found);
    }

    [Theory]
    [InlineData(typeof(AnswerRules))]
    [InlineData(typeof(DraftingRules))]
    [InlineData(typeof(DocGen.Drafting.Sets.SetRules))]
    [InlineData(typeof(DocGen.Drafting.Forms.FormRules))]
    public void Every_rule_has_an_example(Type rules)
    {
        var shown = SpecFile.Examples().SelectMany(e => Code().Matches(e.Expected).Select(m => m.Value)).Concat(ShownElsewhere).ToHashSet();
        var declared = rules.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule))
            .Select(p => ((Rule)p.GetValue(null)!).Code);
        Assert.DoesNotContain(declared, code => !shown.Contains(code));
    }

    [Fact]
    public void The_rules_of_the_whole_check_have_examples()
    {
        var shown = SpecFile.Examples().SelectMany(e => Code().Matches(e.Expected).Select(m => m.Value)).ToHashSet();
        Assert.All(OfTheWholeCheck, code => Assert.Contains(code, shown));
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
