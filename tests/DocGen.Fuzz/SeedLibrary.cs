using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Rendering.Excel;
using DocGen.Tests.Shared;

namespace DocGen.Fuzz;

/// <summary>The small library that inputs are made from: it uses everything the formats know. It lies in a folder of its own, so that spoilt files can be put into it.</summary>
public sealed class SeedLibrary : IDisposable
{
    private static readonly string Home = Path.Combine(Repository.Root, "tests", "DocGen.Fuzz");

    private readonly TemporaryFolder _folder = new();

    public SeedLibrary()
    {
        var source = Path.Combine(Home, "library");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        File.Copy(Path.Combine(Repository.Root, "templates", "numbering.yaml"), Path.Combine(Folder, "templates", "numbering.yaml"));
        var bag = new DiagnosticBag();
        Library = ClauseLibrary.Load(Folder, bag);
        if (bag.HasErrors) throw new InvalidOperationException(string.Join('\n', bag.Sorted().Select(d => $"{d.Place} {d.Message(Language.English)}")));
        Case = File.ReadAllText(Path.Combine(Folder, "case.yaml"));
        Yaml = [.. Files("*.yaml").Select(File.ReadAllText)];
        Clauses = [.. Files("*.md").Select(File.ReadAllText)];
        Workbooks = [.. Made(), .. Corpus("workbook").Select(File.ReadAllBytes)];
        AnswerSheet = Sheet();
        Picture = File.ReadAllBytes(Path.Combine(Folder, "clauses", "general", "spec", "figure.png"));
        WordFiles = [.. Corpus("house").Concat(Corpus("word-file")).Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(File.ReadAllBytes)];
    }

    public string Folder => _folder.Path;

    public ClauseLibrary Library { get; }

    public string Case { get; }

    public IReadOnlyList<string> Yaml { get; }

    public IReadOnlyList<string> Clauses { get; }

    public IReadOnlyList<byte[]> WordFiles { get; }

    public IReadOnlyList<byte[]> Workbooks { get; }

    public byte[] AnswerSheet { get; }

    public byte[] Picture { get; }

    /// <summary>Inputs kept for a target: seeds, and what once was a finding.</summary>
    public static IEnumerable<string> Corpus(string target) =>
        Directory.Exists(Path.Combine(Home, "corpus", target)) ? Directory.EnumerateFiles(Path.Combine(Home, "corpus", target)).Order(StringComparer.Ordinal) : [];

    public void Dispose() => _folder.Dispose();

    // The workbooks that the good case gives, its form among them.
    private IEnumerable<byte[]> Made()
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(Library, Path.Combine(Folder, "case.yaml"), [], bag);
        foreach (var document in CaseBuild.Build(Library, answers, CaseBuild.DocumentsOf(Library, answers), bag).Where(d => d.Selection.Template.Excel))
        {
            using var workbook = new MemoryStream();
            ExcelWriter.Write(document.Document, document.Style, workbook);
            yield return workbook.ToArray();
        }
    }

    // The questions of the good case, answered.
    private byte[] Sheet()
    {
        var answers = AnswerReader.Read(Library, Path.Combine(Folder, "case.yaml"), [], new DiagnosticBag());
        using var sheet = new MemoryStream();
        WorkbookWriter.Write(Drafting.Sheets.AnswerSheet.Of(Library, CaseText.Of(answers), new CaseText()), new DocumentStyle("sheet", ""), sheet);
        return sheet.ToArray();
    }

    private IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
