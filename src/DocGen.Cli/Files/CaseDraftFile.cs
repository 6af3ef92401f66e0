using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Files;

/// <summary>A case file that is being answered: what it said before, and where its organization is.</summary>
internal sealed class CaseDraftFile
{
    private const string Organization = "organization.yaml";

    private readonly string _organization;
    private readonly string _before;

    private CaseDraftFile(string path, string organization, string before, CaseDraft draft) =>
        (Path, _organization, _before, Draft) = (path, organization, before, draft);

    public string Path { get; }

    public CaseDraft Draft { get; }

    /// <summary>Opens a case, or begins a new one; null, with the errors in the bag, where what is there cannot be gone on with.</summary>
    /// <param name="library">The library whose questions are asked.</param>
    /// <param name="path">The case file; it need not be there.</param>
    /// <param name="from">Another case whose answers a new one begins with; null for none.</param>
    /// <param name="organization">The organization file; null where the case names it or it lies near.</param>
    /// <param name="bag">Takes the findings.</param>
    public static CaseDraftFile? Open(ClauseLibrary library, string path, string? from, string? organization, DiagnosticBag bag)
    {
        var source = File.Exists(path) ? path : from;
        if ((source is null ? "" : TextFile.Read(source, source, bag)) is not { } before) return null;
        var findings = new DiagnosticBag();
        CaseAnswers? own = null;
        if (before.Trim().Length > 0)
        {
            own = AnswerReader.Read(library, source!, [], findings);
            // Without its documents a case is only begun.
            if (findings.Sorted().Any(f => f.Severity == Severity.Error && f.Rule != AnswerRules.NoDocuments && f.Rule != AnswerRules.SubtypeMissing))
            {
                bag.AddRange(findings.Sorted());
                return null;
            }
        }
        organization ??= Named(source, before) ?? Near(path);
        var given = AnswerReader.Given(library, organization, bag);
        if (bag.HasErrors) return null;
        var seen = organization is null ? "" : System.IO.Path.GetRelativePath(FolderOf(path), organization).Replace('\\', '/');
        return new CaseDraftFile(path, seen, before, CaseDraft.Of(library, given, own));
    }

    /// <summary>The name under which the file as somebody wrote it is kept; empty where nothing of theirs is lost.</summary>
    public string Kept { get; private set; } = "";

    /// <summary>Writes a draft in the file's place, whole or not at all.</summary>
    public void Save(CaseDraft draft)
    {
        // Answers that no question asks for, and how somebody laid the file out, would be lost. It is no case by its new ending.
        if (Kept.Length == 0 && File.Exists(Path) && File.ReadAllText(Path) is { Length: > 0 } there && there.ReplaceLineEndings("\n") == _before && Lacks(TextOf(Draft), _before))
            Kept = KeptAside.Keep(Path, ".bak");
        SafeFile.Write(Path, TextOf(draft));
    }

    private static bool Lacks(string text, string before)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal);
        return before.Split('\n').Any(l => !lines.Contains(l.Trim()) && l.Trim().Length > 0);
    }

    private string TextOf(CaseDraft draft)
    {
        var text = CaseWriter.Case(draft.Library, draft.Written with
        {
            Organization = _organization,
            Former = _before.Length > 0 ? YamlDocument.Parse(_before, Path, new DiagnosticBag()) : null,
        });
        return Remarks.Keep(draft.Library, _before, text);
    }

    // The organization that the case itself names.
    private static string? Named(string? source, string before)
    {
        if (source is null || YamlDocument.Parse(before, source, new DiagnosticBag()).Text("organization") is not { Length: > 0 } named) return null;
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(FolderOf(source), named));
        return File.Exists(path) ? path : null;
    }

    private static string? Near(string path)
    {
        var folder = FolderOf(path);
        return new[] { folder, System.IO.Path.GetDirectoryName(folder) }.OfType<string>().Select(f => System.IO.Path.Combine(f, Organization)).FirstOrDefault(File.Exists);
    }

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
}
