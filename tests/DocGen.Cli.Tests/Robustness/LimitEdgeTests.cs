using System.IO.Compression;
using System.Text;
using DocGen.Cli.Tests.Excel;
using DocGen.Documents;

namespace DocGen.Cli.Tests.Robustness;

/// <summary>Every limit at its edge: with as much as it allows the program goes on, with one more it says so by the limit's code.</summary>
public sealed class LimitEdgeTests : IDisposable
{
    private const string Clause = "clauses/outsourcing/subcontracting/contract.md";

    /// <summary>Limits whose edge cannot be met to the unit: of characters of a whole document, and of time. <see cref="LimitTests"/> shows them.</summary>
    private static readonly string[] ShownElsewhere = ["merged-characters", "merge-seconds"];

    private readonly SmallLibrary _library = FormLibrary.Make();

    public LimitEdgeTests()
    {
        FormLibrary.Fill(FormLibrary.Workbook(_library));
        _library.Write("case.yaml", SmallLibrary.GoodCase);
    }

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("text-characters", 20_000, "DG1003")]
    [InlineData("library-files", 20, "DG5134")]
    [InlineData("folder-depth", 5, "DG1035")]
    [InlineData("yaml-depth", 12, "DG1004")]
    [InlineData("value-characters", 40, "DG5140")]
    [InlineData("list-items", 50, "DG5141")]
    [InlineData("levels-up", 2, "DG5142")]
    [InlineData("loop-steps", 100, "DG2510")]
    [InlineData("call-depth", 20, "DG2510")]
    [InlineData("picture-kilobytes", 2, "DG5131")]
    [InlineData("package-parts", 60, "DG4002")]
    [InlineData("package-parts", 60, "DG2813", "xlsx")]
    [InlineData("package-parts", 60, "DG4201", "reference")]
    [InlineData("part-kilobytes", 300, "DG4002")]
    [InlineData("part-kilobytes", 300, "DG2813", "xlsx")]
    [InlineData("part-kilobytes", 300, "DG4201", "reference")]
    [InlineData("package-kilobytes", 2_000, "DG4002")]
    [InlineData("package-kilobytes", 2_000, "DG2813", "xlsx")]
    [InlineData("package-kilobytes", 2_000, "DG4201", "reference")]
    [InlineData("xml-depth", 60, "DG4003")]
    [InlineData("xml-depth", 60, "DG5131", "svg")]
    public void As_much_as_it_allows_passes_and_one_more_does_not(string limit, int most, string code, string of = "")
    {
        foreach (var size in (int[])[most, most + 1])
        {
            var outcome = Run(limit, of, size, most);
            Assert.NotEqual(3, outcome.Code);
            if (size == most) Assert.DoesNotContain(code, outcome.All, StringComparison.Ordinal);
            else
            {
                Assert.Equal(1, outcome.Code);
                Assert.Contains(code, outcome.All, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_limit_is_left_out()
    {
        var shown = GetType().GetMethod(nameof(As_much_as_it_allows_passes_and_one_more_does_not))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(d => (string)((InlineDataAttribute)d).GetData(null!).Single()[0]).Concat(ShownElsewhere).Distinct();
        Assert.Equal(Limits.All.Select(l => l.Name).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    private Outcome Run(string limit, string of, int size, int most)
    {
        string[] given = ["--limit", $"{limit}={most}"];
        var word = Path.Combine(_library.CaseOutput, "確認書.docx");
        switch (limit)
        {
            case "package-parts" or "part-kilobytes" or "package-kilobytes" or "xml-depth" when of.Length == 0:
                return Docgen.Run(["verify", Grown(word, limit, size, most), .. given]);
            case "package-parts" or "part-kilobytes" or "package-kilobytes" when of == "reference":
                return _library.Build(["--document", "contract", "--reference-doc", Grown(word, limit, size, most), .. given]);
            case "package-kilobytes" when of == "xlsx":
                // What is larger before it is unpacked is not even read.
                var file = _library.At("large.xlsx");
                File.WriteAllBytes(file, new byte[(most * 1024) + size - most]);
                return _library.Run(["check-form", file, .. given]);
            case "package-parts" or "part-kilobytes" when of == "xlsx":
                return _library.Run(["check-form", Grown(Path.Combine(_library.CaseOutput, "確認書.xlsx"), limit, size, most), .. given]);
            case "levels-up":
                _library.Write("organization.yaml", "values: {org: {name: 環境省}}\n");
                var folder = string.Concat(Enumerable.Repeat("a/", size));
                var far = _library.Write($"{folder}case.yaml", "organization: " + string.Concat(Enumerable.Repeat("../", size)) + "organization.yaml\n" + SmallLibrary.GoodCase);
                return _library.Run(["build", far, "-o", _library.Output, .. given]);
            case "yaml-depth":
                _library.Write("case.yaml", "values: " + new string('[', size - 1) + new string(']', size - 1) + "\n");
                return _library.Build(given);
            default:
                Put(limit, size);
                var outcome = _library.Build(["--document", "contract", .. given]);
                if (size == most) Assert.Equal("", outcome.Errors);
                return outcome;
        }
    }

    private void Put(string limit, int size)
    {
        switch (limit)
        {
            case "text-characters":
                _library.Write("case.yaml", SmallLibrary.GoodCase + "#" + new string('甲', size - SmallLibrary.GoodCase.Length - 1));
                break;
            case "library-files":
                for (var i = Directory.EnumerateFiles(_library.At("clauses"), "*", SearchOption.AllDirectories).Count(); i < size; i++)
                    _library.Write($"clauses/general/spec/x{i}.md", "---\ntitle: 余り\nsource: own\n---\n本文。\n");
                break;
            case "folder-depth":
                _library.Write($"clauses/general/spec{string.Concat(Enumerable.Repeat("/a", size - 2))}/x.md", "---\ntitle: 奥\nsource: own\n---\n本文。\n");
                break;
            case "value-characters":
                _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("環境省", new string('甲', size), StringComparison.Ordinal));
                break;
            case "list-items":
                if (!File.ReadAllText(_library.At("clauses/variables.yaml")).Contains("handed", StringComparison.Ordinal)) File.AppendAllText(_library.At("clauses/variables.yaml"), "handed:\n  list: {label: 一覧, type: list}\n");
                _library.Write("case.yaml", SmallLibrary.GoodCase.Replace("values: {", $"values: {{handed: {{list: [{string.Join(", ", Enumerable.Repeat("項目", size))}]}}, ", StringComparison.Ordinal));
                Text("{{ for i in handed.list }}\n1. {{ i }}\n{{ end }}");
                break;
            case "loop-steps":
                // The loop over the measures is a step too.
                Text($"乙は、{{{{ for i in 1..{size - 1} }}}}{{{{ end }}}}従う。");
                break;
            case "call-depth":
                // The include of the clause takes two.
                Text($"乙は、{{{{ func f(n); if n > 1; f (n - 1); end; end; f {size - 2} }}}}従う。");
                break;
            case "picture-kilobytes":
                Figure(new string(' ', (2 * 1024) + size - 2 - "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".Length));
                break;
            case "xml-depth":
                Figure(string.Concat(Enumerable.Repeat("<g>", size)) + string.Concat(Enumerable.Repeat("</g>", size)));
                break;
        }
    }

    private void Figure(string drawing)
    {
        _library.Write("clauses/outsourcing/subcontracting/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">{drawing}</svg>");
        Text("乙は、次の図に従う。\n\n![流れ](a.svg)");
    }

    private void Text(string text) => _library.Write(Clause, $"---\ntitle: 再委託\nmeasure: subcontracting\nsource: [model.2]\n---\n{text}\n");

    // A file grown to exactly the size.
    private string Grown(string file, string limit, int size, int most)
    {
        var grown = _library.At("grown" + Path.GetExtension(file));
        File.Copy(file, grown, overwrite: true);
        using var zip = ZipFile.Open(grown, ZipArchiveMode.Update);
        switch (limit)
        {
            case "package-parts":
                for (var i = zip.Entries.Count; i < size; i++) Add(zip, $"word/media/x{i}.png", [1]);
                break;
            case "part-kilobytes" when Path.GetExtension(file) == ".xlsx":
                var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!;
                var content = new MemoryStream();
                using (var from = sheet.Open()) from.CopyTo(content);
                sheet.Delete();
                Add(zip, "xl/worksheets/sheet1.xml", [.. content.ToArray(), .. Enumerable.Repeat((byte)' ', (most * 1024) + size - most - (int)content.Length)]);
                break;
            case "part-kilobytes":
                Add(zip, "word/media/x.png", new byte[(most * 1024) + size - most]);
                break;
            case "package-kilobytes":
                Add(zip, "word/media/x.png", new byte[(most * 1024) + size - most - (int)Unpacked(file)]);
                break;
            case "xml-depth":
                zip.GetEntry("docProps/app.xml")!.Delete();
                Add(zip, "docProps/app.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", size + 1)) + string.Concat(Enumerable.Repeat("</a>", size + 1))));
                break;
        }
        return grown;
    }

    private static long Unpacked(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return zip.Entries.Sum(e => e.Length);
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }
}
