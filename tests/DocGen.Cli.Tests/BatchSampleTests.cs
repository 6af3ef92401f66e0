using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>Documents of the samples, prepared and filled in, are byte for byte those that are built one by one.</summary>
public sealed class BatchSampleTests
{
    private static readonly Lazy<ClauseLibrary> Library = new(() => ClauseLibrary.Load(Repository.Root, new DiagnosticBag()));

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_row_is_the_case_with_its_answers(string sample)
    {
        var file = Path.Combine(Repository.Root, sample);
        var answers = AnswerReader.Read(Library.Value, file, [], new DiagnosticBag());
        // Values that a pattern checks cannot just be changed.
        var columns = answers.Values.Where(v => v.Value.Value is TextAnswer { Text: var text } && !text.Contains('\n', StringComparison.Ordinal) && Library.Value.Variables[v.Key] is { Pattern: "", Maximum: null, Type: VariableType.Text })
            .Where(v => v.Value.Origin != AnswerOrigin.Default).Select(v => v.Key).Order(StringComparer.Ordinal).ToList();
        // Public editions are not made from lists.
        if (columns.Count == 0 || answers.Edition == DocGen.Drafting.Answers.Edition.Public) return;
        var rows = new[] { "", "（＆<&>\"）", new string('長', 220) }
            .Select(more => columns.Select(c => answers.Values[c].Value.ConditionText + more).ToList()).ToList();
        using var folder = new TemporaryFolder();
        var list = folder.Write("list.csv", string.Join('\n', rows.Select(r => string.Join(',', r.Select(v => $"\"{v.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))).Prepend(string.Join(',', columns))));
        var batch = Docgen.RunHere("batch", list, "--case", file, "-o", Path.Combine(folder.Path, "batch"), "--folder", "{row}");
        Assert.Equal(0, batch.Code);
        for (var i = 1; i < rows.Count; i++)
        {
            var single = Path.Combine(folder.Path, $"single{i}");
            var outcome = Docgen.RunHere(["build", file, "-o", single, .. columns.Zip(rows[i]).SelectMany(c => new[] { "--set", $"{c.First}={c.Second}" })]);
            Assert.Equal(0, outcome.Code);
            var built = Directory.EnumerateFiles(single, "*.docx", SearchOption.AllDirectories).ToList();
            Assert.NotEmpty(built);
            Assert.All(built, b => Assert.Equal(File.ReadAllBytes(b), File.ReadAllBytes(Path.Combine(folder.Path, "batch", $"{i + 2}", Path.GetFileName(b)))));
        }
    }
}
