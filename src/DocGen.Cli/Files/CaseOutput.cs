using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.Markdown;

namespace DocGen.Cli.Files;

/// <summary>The files of a built case. All are made before anything is written: a fault leaves what an earlier run wrote.</summary>
internal sealed class CaseOutput
{
    /// <summary>The template that <c>decisions.md</c> is made from.</summary>
    private const string DecisionRecord = "decision-record";

    private readonly List<(string Name, byte[] Content)> _files = [];

    /// <summary>Makes the files of the documents that are wanted, in every format.</summary>
    /// <param name="library">The library they come from.</param>
    /// <param name="answers">The answers that went in.</param>
    /// <param name="built">All that was built, the decision record too.</param>
    /// <param name="wanted">Ids of the documents to be written.</param>
    /// <param name="writers">The formats.</param>
    /// <param name="findings">Takes what goes wrong.</param>
    /// <param name="made">Is told of each file made.</param>
    public CaseOutput(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> built, IReadOnlyCollection<string> wanted,
        IReadOnlyList<DocumentFiles> writers, DiagnosticBag findings, Action<CaseDocument, string> made)
    {
        var manifest = new Manifest(library, answers);
        var documents = built.Where(d => wanted.Contains(d.Selection.Template.Id)).ToImmutableArray();
        // The formats side by side, so that a document's files stand together.
        var contents = writers.Select(w => w.Write(documents, findings).GetEnumerator()).ToList();
        var names = FileNames.Of([.. documents.Select(d => (d.Selection.Template.Id, d.FileName))]);
        foreach (var (document, stem) in documents.Zip(names))
        {
            foreach (var (writer, content) in writers.Zip(contents))
            {
                if (!content.MoveNext() || content.Current.Length == 0) continue;
                var name = stem + writer.Ending;
                _files.Add((name, content.Current));
                manifest.Add(name, document, content.Current);
                made(document, name);
            }
        }
        var decisions = built.FirstOrDefault(d => d.Selection.Template.Id == DecisionRecord) is { } record ? DecisionsOf(record) : null;
        if (decisions is not null) _files.Add((Manifest.Decisions, decisions));
        _files.Add((Manifest.Name, manifest.Write(decisions)));
    }

    /// <summary>The documents' files, the manifest and the decision record, by their names in the folder.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files => _files;

    /// <summary>What has to be built for the documents wanted: the decision record is kept beside every build, whether or not the case asks for it.</summary>
    public static IEnumerable<string> WithRecord(IReadOnlyCollection<string> wanted, ClauseLibrary library) =>
        library.Templates.ContainsKey(DecisionRecord) && !wanted.Contains(DecisionRecord) ? wanted.Append(DecisionRecord) : wanted;

    /// <summary>Puts the files into the folder; false, with findings, where nothing was.</summary>
    public bool Write(string path, OnEdited onEdited, DiagnosticBag findings)
    {
        var folder = new CaseFolder(path, onEdited, findings);
        foreach (var (name, content) in _files) folder.Add(name, content);
        return folder.Write();
    }

    private static byte[] DecisionsOf(CaseDocument record)
    {
        using var stream = new MemoryStream();
        MarkdownWriter.Write(record.Document, record.Style, stream);
        return stream.ToArray();
    }
}
