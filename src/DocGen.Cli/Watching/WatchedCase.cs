using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Watching;

/// <summary>A case that is rebuilt whenever something it is made of is saved. The library is read again only when its own files were.</summary>
internal sealed class WatchedCase(Voice voice, CaseFile file, string output, IReadOnlyList<DocumentFiles> writers, HouseFiles houses, WatchedLibrary libraryFiles, ChangeReport report)
{
    private ClauseLibrary? _library;
    private CaseState? _state;
    private IReadOnlyList<(string Name, byte[] Content)> _written = [];

    /// <summary>Whether the last rebuild went well.</summary>
    public bool IsGood { get; private set; }

    /// <summary>Where files lie that the case is made of: its own folder, its organization's, and the library's.</summary>
    public IReadOnlyCollection<string> Folders
    {
        get
        {
            var own = Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
            var folders = new List<string> { own };
            if (ReadText(file.Path) is { } text && YamlDocument.Parse(text, file.Path, new DiagnosticBag()).Text("organization") is { Length: > 0 } organization
                && Path.GetDirectoryName(Path.GetFullPath(Path.Combine(own, organization))) is { } beside)
                folders.Add(beside);
            folders.AddRange(libraryFiles.Folders);
            return [.. folders.Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Whether a save concerns the case: not what the build itself writes.</summary>
    public bool Concerns(string path) => !Path.GetFullPath(path).StartsWith(Path.GetFullPath(output) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public void Rebuild(IReadOnlyList<string> saved)
    {
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        if (_library is null || saved.Any(libraryFiles.Holds)) Reload(bag);
        var built = bag.HasErrors || _library is null ? [] : Build(_library, bag);
        voice.Show(bag.Sorted());
        IsGood = !bag.HasErrors;
        if (!IsGood)
        {
            report.WriteFailed(_state, saved);
            return;
        }
        var now = new CaseState(built);
        report.Write(_state, now, saved, watch.Elapsed);
        _state = now;
    }

    private void Reload(DiagnosticBag bag)
    {
        var loaded = libraryFiles.Load(bag);
        if (!bag.HasErrors) _library = loaded;
    }

    private ImmutableArray<CaseDocument> Build(ClauseLibrary library, DiagnosticBag bag)
    {
        var answers = AnswerReader.Read(library, file.Path, [], bag);
        if (bag.HasErrors) return [];
        var wanted = CaseBuild.DocumentsOf(library, answers);
        ImmutableArray<CaseDocument> built = [.. CaseBuild.Build(library, answers, CaseOutput.WithRecord([.. wanted], library), bag).Select(d => houses.Prepare(d, bag))];
        if (bag.HasErrors) return [];
        var files = new CaseOutput(library, answers, built, [.. wanted], writers, bag, (_, _) => { });
        if (files.Write(Path.Combine(output, file.Name), OnEdited.Keep, bag)) TakeAwayFormer(files.Files);
        return [.. built.Where(d => wanted.Contains(d.Selection.Template.Id))];
    }

    // A name that prints an answer changes while it is typed: what this watch wrote under the former one goes, unless somebody changed it or has it open.
    private void TakeAwayFormer(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        foreach (var (name, content) in _written.Where(w => !files.Any(f => f.Name == w.Name)))
        {
            var path = Path.Combine(output, file.Name, name);
            if (File.Exists(path) && !Occupied.Is(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) SafeFile.Discard(path);
        }
        _written = files;
    }

    // An editor may just be about to put the file back.
    private static string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
