using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Text;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.Markdown;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen build</c>: the documents of cases, their manifest and their decision record.</summary>
internal sealed class BuildCommand
{
    /// <summary>The template that <c>decisions.md</c> is made from.</summary>
    private const string DecisionRecord = "decision-record";

    private readonly Voice _voice;
    private readonly LibraryOption _library;
    private readonly ReferenceOption _reference;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _output;
    private readonly Option<string[]> _documents;
    private readonly Option<string> _formats;
    private readonly Option<string[]> _sets;
    private readonly Option<string> _edition;
    private readonly Option<bool> _strict;
    private readonly Option<bool> _notes;
    private readonly Option<bool> _plain;
    private readonly Option<bool> _paginate;

    private BuildCommand(Voice voice)
    {
        _voice = voice;
        _library = new LibraryOption(voice);
        _reference = new ReferenceOption(voice);
        _paths = new Argument<string[]>("case|folder") { Description = voice.Word(Texts.BuildPaths), Arity = ArgumentArity.OneOrMore };
        _output = new Option<string>("--output", "-o") { Description = voice.Word(Texts.OutputFolder), DefaultValueFactory = _ => "output" };
        _documents = new Option<string[]>("--document") { Description = voice.Word(Texts.OnlyDocument) };
        _formats = new Option<string>("--format") { Description = voice.Word(Texts.Formats), DefaultValueFactory = _ => "docx" };
        _sets = new Option<string[]>("--set") { Description = voice.Word(Texts.Set) };
        _edition = new Option<string>("--edition") { Description = voice.Word(Texts.EditionOption) };
        _strict = new Option<bool>("--strict") { Description = voice.Word(Texts.Strict) };
        _notes = new Option<bool>("--notes") { Description = voice.Word(Texts.Notes) };
        _plain = new Option<bool>("--plain") { Description = voice.Word(Texts.Plain) };
        _paginate = new Option<bool>("--paginate") { Description = voice.Word(Texts.Paginate) };
    }

    public static Command Make(Voice voice)
    {
        var build = new BuildCommand(voice);
        var command = new Command("build", voice.Word(Texts.Build))
        {
            build._paths, build._output, build._documents, build._formats, build._sets, build._edition, build._strict, build._notes, build._plain,
            build._paginate, build._reference.Option, build._library.Option,
        };
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var edition = ReadEdition(result.GetValue(_edition));
        var houses = _reference.Files(result);
        var options = new WordOptions { Notes = result.GetValue(_notes), Plain = result.GetValue(_plain) };
        using var laidOut = new LaidOutFiles(options, result.GetValue(_paginate), houses);
        var writers = DocumentFiles.WritersFor(result.GetValue(_formats)!, laidOut, _voice);
        var sets = (result.GetValue(_sets) ?? []).Select(ReadSet).ToList();
        var cases = CaseFiles.Apart([.. result.GetValue(_paths)!.SelectMany(Find)]);
        if (_library.Load(result) is not { } library) return ExitCode.WrongInput;
        var only = result.GetValue(_documents) ?? [];
        foreach (var id in only.Where(id => !library.Templates.ContainsKey(id)))
            throw new UsageException(Texts.UnknownDocument.Format(_voice.Language, id, Nearest.Text(id, library.Templates.Keys)));
        var table = new BuildTable(_voice);
        var good = true;
        foreach (var file in cases)
            good &= Build(library, file, sets, edition, only, writers, houses, result.GetValue(_output)!, result.GetValue(_strict), options.Notes, table);
        table.Write();
        return good ? ExitCode.Good : ExitCode.WrongInput;
    }

    private bool Build(ClauseLibrary library, CaseFile file, List<KeyValuePair<string, string>> sets, Edition? edition, string[] only,
        IReadOnlyList<DocumentFiles> writers, HouseFiles houses, string output, bool strict, bool notes, BuildTable table)
    {
        var bag = new DiagnosticBag();
        var watch = Stopwatch.StartNew();
        var answers = AnswerReader.Read(library, file.Path, sets, bag);
        if (edition is { } asked) answers = answers with { Edition = asked };
        var isPublic = answers.Edition == Edition.Public;
        if (isPublic && notes) bag.Add(PublicRules.NoNotes, new Place(answers.File));
        var wanted = CaseBuild.DocumentsOf(library, answers).Where(id => only.Length == 0 || only.Contains(id)).ToList();
        ImmutableArray<CaseDocument> built = bag.HasErrors
            ? [] : [.. CaseBuild.Build(library, answers, isPublic ? wanted : WithRecord(wanted, library), bag).Select(d => houses.Prepare(d, bag))];
        _voice.Show(bag.Sorted());
        if (bag.HasErrors)
        {
            _voice.Complain(Texts.CaseFailed, file.Path);
            return false;
        }
        var documents = built.Where(d => wanted.Contains(d.Selection.Template.Id)).ToImmutableArray();
        var unanswered = documents.SelectMany(d => d.Document.Variables).Where(v => !v.Answered).DistinctBy(v => v.Path).ToList();
        if (strict && unanswered.Count > 0)
        {
            foreach (var variable in unanswered) _voice.Errors.WriteLine($"  {variable.Label}（{variable.Path}）");
            _voice.Complain(Texts.UnansweredStrict, unanswered.Count);
            return false;
        }
        // Apart from the internal edition, so that no file of that is ever taken for one that may be published.
        var folder = Path.Combine(output, file.Name, isPublic ? "public" : "");
        var manifest = new Manifest(library, answers);
        var findings = new DiagnosticBag();
        // All is made before anything is written: a fault leaves what an earlier run wrote.
        var files = new List<(string Path, byte[] Content)>();
        // The formats side by side, so that a document's files stand together.
        var contents = writers.Select(w => w.Write(documents, findings).GetEnumerator()).ToList();
        foreach (var document in documents)
        {
            foreach (var (writer, content) in writers.Zip(contents))
            {
                if (!content.MoveNext() || content.Current.Length == 0) continue;
                var name = NameOf(document, writer, documents);
                files.Add((Path.Combine(folder, name), content.Current));
                manifest.Add(name, document, content.Current);
                table.Add(document, files[^1].Path, watch.Elapsed);
                watch.Restart();
            }
        }
        if (isPublic && !IsClean([.. files, ("manifest.json", Encoding.UTF8.GetBytes(manifest.Write()))], documents)) return false;
        foreach (var (path, content) in files) SafeFile.Write(path, stream => stream.Write(content));
        _voice.Show(findings.Sorted());
        SafeFile.Write(Path.Combine(folder, "manifest.json"), manifest.Write());
        if (built.FirstOrDefault(d => d.Selection.Template.Id == DecisionRecord) is { } record)
            SafeFile.Write(Path.Combine(folder, "decisions.md"), stream => MarkdownWriter.Write(record.Document, record.Style, stream));
        if (unanswered.Count > 0) table.AddUnanswered(file, unanswered);
        return !findings.HasErrors;
    }

    private bool IsClean(IEnumerable<(string Path, byte[] Content)> files, ImmutableArray<CaseDocument> documents)
    {
        var found = new DiagnosticBag();
        var secrets = new PublicText([.. documents.Select(d => d.Document)]).Secrets();
        foreach (var (path, content) in files) WithheldSearch.Run(Path.GetFileName(path), content, secrets, found);
        _voice.Show(found.Sorted());
        return !found.HasErrors;
    }

    private Edition? ReadEdition(string? word) => word switch
    {
        null => null,
        "internal" => Edition.Internal,
        "public" => Edition.Public,
        _ => throw new UsageException(Texts.UnknownEdition.Format(_voice.Language, word)),
    };

    // Documents of one name would overwrite each other: each then bears its id too.
    private static string NameOf(CaseDocument document, DocumentFiles writer, IReadOnlyList<CaseDocument> all)
    {
        var name = FileNames.Fit(document.FileName);
        var isShared = all.Count(d => string.Equals(FileNames.Fit(d.FileName), name, StringComparison.OrdinalIgnoreCase)) > 1;
        return (isShared ? FileNames.Fit($"{document.Selection.Template.Id} {document.FileName}") : name) + writer.Ending;
    }

    // The decision record is kept beside every build, whether or not the case asks for it as a document.
    private static IEnumerable<string> WithRecord(List<string> wanted, ClauseLibrary library) =>
        library.Templates.ContainsKey(DecisionRecord) && !wanted.Contains(DecisionRecord) ? wanted.Append(DecisionRecord) : wanted;

    private IReadOnlyList<CaseFile> Find(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path)) throw new UsageException(Texts.NotThere.Format(_voice.Language, path));
        var found = CaseFiles.In(path);
        return found.Count > 0 ? found : throw new UsageException(Texts.NoCases.Format(_voice.Language, path));
    }

    private KeyValuePair<string, string> ReadSet(string set)
    {
        var equals = set.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new KeyValuePair<string, string>(set[..equals].Trim(), set[(equals + 1)..])
            : throw new UsageException(Texts.BadSet.Format(_voice.Language, set));
    }
}
