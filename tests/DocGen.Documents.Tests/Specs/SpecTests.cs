using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Tests.Shared;

namespace DocGen.Documents.Tests.Specs;

/// <summary>Every example of the <c>*.md</c> files beside this one is a test.</summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (Match match in Example().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            {
                examples.Add(Path.GetFileName(file), match.Groups["title"].Value);
            }
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_reads_as_it_says(string file, string title)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        var match = Example().Matches(text).Single(m => m.Groups["title"].Value == title);
        var scheme = SchemeFile.Scheme(match.Groups["scheme"].Value);
        var digits = match.Groups["digits"].Success ? Enum.Parse<DigitWidth>(match.Groups["digits"].Value, ignoreCase: true) : DigitWidth.Half;
        var diagnostics = new DiagnosticBag();

        var document = new Document("spec", title, scheme, BlockNotation.Read(scheme, match.Groups["input"].Value)).Numbered(digits, diagnostics);

        Assert.Empty(diagnostics.Sorted().Select(d => d.Message(Language.English)));
        Assert.Equal(match.Groups["output"].Value, BlockNotation.Print(document.Blocks));
        Assert.True(document.Blocks.SequenceEqual(document.Numbered(digits, diagnostics).Blocks), "Finishing twice changed something.");
    }

    [Fact]
    public void Every_heading_of_a_spec_file_is_an_example()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.md"))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            Assert.Equal(text.Split("\n## ").Length - 1, Example().Count(text));
        }
    }

    private static string Folder => Path.Combine(Repository.Root, "tests", "DocGen.Documents.Tests", "Specs");

    [GeneratedRegex(@"^## (?<title>.+)\n\n```(?<scheme>\w+)(?: (?<digits>\w+))?\n(?<input>(?:(?!```).*\n)*)```\n\n```text\n(?<output>(?:(?!```).*\n)*?(?:(?!```).*))\n```$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
