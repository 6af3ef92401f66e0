using System.CommandLine;
using DocGen.Cli.Batch;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Lists;
using DocGen.Rendering.Word;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen batch</c>: the documents of a case for every row of a list.</summary>
internal sealed class BatchCommand
{
    /// <summary>Rows taken up together: their summary is written in order when all of them are done.</summary>
    private const int Window = 512;

    /// <summary>Findings shown; the summary has all of them.</summary>
    private const int Shown = 40;

    private readonly Voice _voice;
    private readonly LibraryOption _library;
    private readonly ReferenceOption _reference;
    private readonly Argument<string> _list;
    private readonly Option<string> _case;
    private readonly Option<string[]> _documents;
    private readonly Option<string> _edition;
    private readonly Option<string> _output;
    private readonly Option<string> _folder;
    private readonly Option<int> _threads;
    private readonly Option<bool> _resume;
    private readonly Option<bool> _plain;

    private BatchCommand(Voice voice)
    {
        _voice = voice;
        _library = new LibraryOption(voice);
        _reference = new ReferenceOption(voice);
        _list = new Argument<string>("list|folder") { Description = voice.Word(Texts.BatchList) };
        _case = new Option<string>("--case") { Description = voice.Word(Texts.BatchCase), Required = true };
        _documents = new Option<string[]>("--document") { Description = voice.Word(Texts.OnlyDocument) };
        _edition = EditionOption.Make(voice);
        _output = new Option<string>("--output", "-o") { Description = voice.Word(Texts.OutputFolder), DefaultValueFactory = _ => "output" };
        _folder = new Option<string>("--folder") { Description = voice.Word(Texts.BatchFolder), DefaultValueFactory = _ => "" };
        _threads = new Option<int>("--jobs", "-j") { Description = voice.Word(Texts.BatchThreads), DefaultValueFactory = _ => Environment.ProcessorCount };
        _resume = new Option<bool>("--resume") { Description = voice.Word(Texts.BatchResume) };
        _plain = new Option<bool>("--plain") { Description = voice.Word(Texts.Plain) };
    }

    public static Command Make(Voice voice)
    {
        var batch = new BatchCommand(voice);
        var command = new Command("batch", voice.Word(Texts.Batch))
        {
            batch._list, batch._case, batch._documents, batch._edition, batch._output, batch._folder, batch._threads, batch._resume, batch._plain, batch._reference.Option, batch._library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice),
        };
        command.SetAction(batch.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var (list, caseFile, output) = (result.GetValue(_list)!, result.GetValue(_case)!, result.GetValue(_output)!);
        if (!File.Exists(list) && !Directory.Exists(list)) throw new UsageException(Texts.NotThere.Format(_voice.Language, list));
        if (!File.Exists(caseFile)) throw new UsageException(Texts.NotThere.Format(_voice.Language, caseFile));
        var edition = EditionOption.Read(result.GetValue(_edition), _voice);
        var houses = _reference.Files(result);
        if (_library.Load(result) is not { } library) return ExitCode.WrongInput;
        var only = result.GetValue(_documents) ?? [];
        foreach (var id in only.Where(id => !library.Templates.ContainsKey(id)))
            throw new UsageException(Texts.UnknownDocument.Format(_voice.Language, id, Nearest.Text(id, library.Templates.Keys)));
        var bag = new DiagnosticBag();
        var source = BatchSource.Of(list, library, caseFile, bag);
        _voice.Show(bag.Sorted());
        if (bag.HasErrors) return ExitCode.WrongInput;
        var folders = new FolderNames(result.GetValue(_folder)!, source.Headings, _voice);
        var build = new RowBuild(library, source, edition, only, houses, new WordOptions { Plain = result.GetValue(_plain) }, output);
        using var summary = new BatchSummary(output, result.GetValue(_resume), _voice);
        var count = Work(source, folders, build, summary, Math.Max(result.GetValue(_threads), 1));
        summary.Finish();
        if (_voice.Json is { } json) json["summary"] = Path.Combine(output, "summary.csv").Replace('\\', '/');
        return count ? ExitCode.Good : ExitCode.WrongInput;
    }

    private bool Work(BatchSource source, FolderNames folders, RowBuild build, BatchSummary summary, int threads)
    {
        var listBag = new DiagnosticBag();
        var progress = new BatchProgress(_voice, !_voice.IsQuiet && !Console.IsErrorRedirected && _voice.Errors == Console.Error, () => source.Rows(new DiagnosticBag()).LongCount());
        var (rows, good, there, documents) = (0L, 0L, 0L, 0L);
        // What every row of a kind has is said once.
        var shown = new HashSet<Diagnostic>();
        foreach (var window in source.Rows(listBag).Chunk(Window))
        {
            var built = new BuiltRow[window.Length];
            var places = window.Select(row => Begin(row, folders, summary)).ToArray();
            Parallel.For(0, window.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new WritingDesk(), (i, _, desk) =>
            {
                built[i] = places[i].Failed ?? build.Build(window[i], places[i].Folder, places[i].Earlier, desk);
                return desk;
            }, desk => desk.Dispose());
            foreach (var row in built)
            {
                summary.Add(row);
                rows++;
                if (row.IsGood) good++;
                if (row.WasThere) there++;
                else documents += row.Files.Count;
            }
            summary.Flush();
            var findings = built.SelectMany(b => b.Findings).Where(f => shown.Count < Shown && shown.Add(f)).ToList();
            if (findings.Count > 0) progress.Clear();
            _voice.Show(findings);
            progress.Show(rows, documents);
        }
        progress.Clear();
        _voice.Show(listBag.Sorted());
        if (shown.Count == Shown) _voice.Complain(Texts.BatchMore);
        var seconds = progress.Elapsed.TotalSeconds;
        if (_voice.Json is { } json)
        {
            (json["rows"], json["built"], json["alreadyThere"], json["failed"]) = (rows, good - there, there, rows - good);
            (json["documents"], json["seconds"]) = (documents, Math.Round(seconds, 3));
        }
        _voice.Say(Texts.BatchDone, rows, good - there, there, rows - good, documents, seconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), (long)(documents / seconds));
        return good == rows && !listBag.HasErrors;
    }

    private static (BuiltRow? Failed, string Folder, EarlierRow? Earlier) Begin(ListRow row, FolderNames folders, BatchSummary summary)
    {
        var bag = new DiagnosticBag();
        return folders.Of(row, bag) is { } folder
            ? (null, folder, summary.Earlier(row))
            : (new BuiltRow(row, "") { Findings = bag.Sorted() }, "", null);
    }
}
