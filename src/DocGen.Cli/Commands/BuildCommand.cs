using System.Collections.Immutable;
using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Linting;
using DocGen.Library;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen build</c>: the documents of cases, their manifest and their decision record.</summary>
internal sealed class BuildCommand
{
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
    private readonly Option<string> _onEdited;

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
        _edition = EditionOption.Make(voice);
        _strict = new Option<bool>("--strict") { Description = voice.Word(Texts.Strict) };
        _notes = new Option<bool>("--notes") { Description = voice.Word(Texts.Notes) };
        _plain = new Option<bool>("--plain") { Description = voice.Word(Texts.Plain) };
        _paginate = new Option<bool>("--paginate") { Description = voice.Word(Texts.Paginate) };
        _onEdited = new Option<string>("--on-edited") { Description = voice.Word(Texts.OnEdited), DefaultValueFactory = _ => "keep" };
        _onEdited.Among(voice, "keep", "stop", "overwrite");
    }

    public static Command Make(Voice voice)
    {
        var build = new BuildCommand(voice);
        var command = new Command("build", voice.Word(Texts.Build))
        {
            build._paths, build._output, build._documents, build._formats, build._sets, build._edition, build._strict, build._notes, build._plain,
            build._paginate, build._onEdited, build._reference.Option, build._library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice),
        };
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var edition = EditionOption.Read(result.GetValue(_edition), _voice);
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
        var plan = new Plan(library, new LibraryFindings(library, _library.Folder(result) is null), sets, edition, only, writers, houses, result.GetValue(_output)!,
            Enum.Parse<OnEdited>(result.GetValue(_onEdited)!, ignoreCase: true), result.GetValue(_strict), options.Notes);
        var worst = ExitCode.Good;
        foreach (var (i, file) in cases.Index())
        {
            _voice.Progress?.Step(file.Name, i + 1, cases.Count);
            try
            {
                if (!Build(plan, file, table)) worst = Math.Max(worst, ExitCode.WrongInput);
            }
            catch (Exception fault) when (fault is not UsageException)
            {
                // The rest of the cases goes on.
                _voice.Complain(Texts.CaseFailed, file.Path);
                worst = Math.Max(worst, DocGenCommand.Tell(fault, _voice));
            }
        }
        table.Write();
        return worst;
    }

    private bool Build(Plan plan, CaseFile file, BuildTable table)
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(plan.Library, file.Path, plan.Sets, bag);
        if (plan.Edition is { } asked) answers = answers with { Edition = asked };
        var isPublic = answers.Edition == Edition.Public;
        if (isPublic && plan.Notes) bag.Add(PublicRules.NoNotes, new Place(answers.File));
        var wanted = CaseBuild.DocumentsOf(plan.Library, answers).Where(id => plan.Only.Length == 0 || plan.Only.Contains(id)).ToList();
        if (!bag.HasErrors) bag.AddRange(plan.Findings.BeforeBuilding(CaseOutput.WithRecord(wanted, plan.Library)));
        ImmutableArray<CaseDocument> built = bag.HasErrors
            ? [] : [.. CaseBuild.Build(plan.Library, answers, isPublic ? wanted : CaseOutput.WithRecord(wanted, plan.Library), bag).Select(d => plan.Houses.Prepare(d, bag))];
        bag.AddRange(plan.Findings.In(built));
        _voice.Show(bag.Sorted());
        if (bag.HasErrors)
        {
            _voice.Complain(Texts.CaseFailed, file.Path);
            return false;
        }
        var documents = built.Where(d => wanted.Contains(d.Selection.Template.Id)).ToImmutableArray();
        var unanswered = documents.SelectMany(d => d.Document.Variables).Where(v => !v.Answered).DistinctBy(v => v.Path).ToList();
        if (plan.Strict && unanswered.Count > 0)
        {
            foreach (var variable in unanswered) _voice.Complain($"  {variable.Label}（{variable.Path}）");
            _voice.Complain(Texts.UnansweredStrict, unanswered.Count);
            return false;
        }
        // Apart from the internal edition, so that no file of that is ever taken for one that may be published.
        var folder = Path.Combine(plan.Output, file.Name, isPublic ? "public" : "");
        var findings = new DiagnosticBag();
        var rows = new List<Action>();
        var files = new CaseOutput(plan.Library, answers, built, wanted, plan.Writers, findings, (document, name) =>
            rows.Add(() => table.Add(file, document, Path.Combine(folder, name))));
        if (isPublic && !IsClean(files.Files, documents)) return false;
        var isWritten = files.Write(folder, plan.OnEdited, findings);
        _voice.Show(findings.Sorted());
        if (!isWritten)
        {
            _voice.Complain(Texts.CaseFailed, file.Path);
            return false;
        }
        foreach (var row in rows) row();
        if (unanswered.Count > 0) table.AddUnanswered(file, unanswered);
        return !findings.HasErrors;
    }

    private bool IsClean(IEnumerable<(string Name, byte[] Content)> files, ImmutableArray<CaseDocument> documents)
    {
        var found = new DiagnosticBag();
        PublicFiles.Search(files, documents, found);
        _voice.Show(found.Sorted());
        return !found.HasErrors;
    }

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

    /// <summary>What holds for every case of the run.</summary>
    private sealed record Plan(ClauseLibrary Library, LibraryFindings Findings, List<KeyValuePair<string, string>> Sets, Edition? Edition, string[] Only,
        IReadOnlyList<DocumentFiles> Writers, HouseFiles Houses, string Output, OnEdited OnEdited, bool Strict, bool Notes);
}
