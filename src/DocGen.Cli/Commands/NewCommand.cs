using System.CommandLine;
using System.Text.Json.Nodes;
using DocGen.Cli.Asking;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Interview;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new</c>: asks the questions of a case and writes its file.</summary>
internal sealed class NewCommand
{
    private readonly Voice _voice;
    private readonly LibraryOption _library;
    private readonly Argument<string> _file;
    private readonly Option<string?> _from;
    private readonly Option<string?> _answers;
    private readonly Option<string?> _organization;
    private readonly Option<string?> _sheet;

    private NewCommand(Voice voice)
    {
        _voice = voice;
        _library = new LibraryOption(voice);
        _file = new Argument<string>("case") { Description = voice.Word(Texts.NewCase), DefaultValueFactory = _ => "case.yaml" };
        _from = new Option<string?>("--from") { Description = voice.Word(Texts.NewFrom) };
        _answers = new Option<string?>("--answers") { Description = voice.Word(Texts.NewAnswers) };
        _organization = new Option<string?>("--organization") { Description = voice.Word(Texts.NewOrganization) };
        _sheet = new Option<string?>("--sheet") { Description = voice.Word(Texts.NewSheet) };
    }

    public static Command Make(Voice voice)
    {
        var made = new NewCommand(voice);
        var command = new Command("new", voice.Word(Texts.New))
        {
            made._file, made._from, made._answers, made._organization, made._sheet, made._library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice),
        };
        command.SetAction(made.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var answers = result.GetValue(_answers);
        if (result.GetValue(_sheet) is { } sheet) return TakeSheet(result, sheet);
        if (answers is null && _voice.Input is null) throw new UsageException(_voice.Word(Texts.NoTerminal));
        foreach (var named in new[] { result.GetValue(_from), result.GetValue(_organization), answers == "-" ? null : answers })
        {
            if (named is not null && !File.Exists(named)) throw new UsageException(Texts.NotThere.Format(_voice.Language, named));
        }
        if (_library.Load(result) is not { } library) return ExitCode.WrongInput;
        var bag = new DiagnosticBag();
        var file = CaseDraftFile.Open(library, result.GetValue(_file)!, result.GetValue(_from), result.GetValue(_organization), bag);
        _voice.Show(bag.Sorted());
        if (file is null) return ExitCode.WrongInput;
        return answers is null ? Ask(file, library) : Take(file, library, answers);
    }

    private int TakeSheet(ParseResult result, string sheet)
    {
        if (new[] { _from, _answers, _organization }.FirstOrDefault(o => result.GetValue(o) is not null) is { } other)
            throw new UsageException(Texts.NotWithSheet.Format(_voice.Language, other.Name));
        if (!File.Exists(sheet)) throw new UsageException(Texts.NotThere.Format(_voice.Language, sheet));
        return _library.Load(result) is { } library && SheetFile.Take(library, sheet, result.GetValue(_file)!, _voice) ? ExitCode.Good : ExitCode.WrongInput;
    }

    private int Ask(CaseDraftFile file, ClauseLibrary library)
    {
        var terminal = new Terminal(_voice, _voice.Input!);
        terminal.Line(Texts.Welcome.Format(_voice.Language, file.Path));
        var state = InterviewState.Begin(file.Draft);
        var answered = file.Draft.Own.Options.Count + file.Draft.Own.Values.Count;
        if (answered > 0) terminal.Line(Texts.Resumed.Format(_voice.Language, answered));
        state = new Interviewer(_voice, terminal, file.Save).Run(state);
        return Close(file, state);
    }

    private int Take(CaseDraftFile file, ClauseLibrary library, string answers)
    {
        var bag = new DiagnosticBag();
        var map = AnswerFile.Read(answers, _voice, bag);
        var given = TypedAnswers.In(map, library, bag);
        var state = bag.HasErrors ? InterviewState.Begin(file.Draft) : InterviewState.Begin(file.Draft).AnswerAll(given, bag);
        _voice.Show(bag.Sorted());
        if (bag.HasErrors) return ExitCode.WrongInput;
        file.Save(state.Draft);
        return Close(file, state);
    }

    private int Close(CaseDraftFile file, InterviewState state)
    {
        var unanswered = state.Draft.Unanswered.ToList();
        var undecided = unanswered.Where(q => q.Variable is null).ToList();
        var blank = unanswered.Count(q => q.Variable is { Required: true });
        if (_voice.Json is { } json)
        {
            json["case"] = file.Path.Replace('\\', '/');
            json["documents"] = new JsonArray([.. state.Draft.Own.Documents.Select(d => (JsonNode)d)]);
            json["questions"] = state.Draft.Questions.Length;
            json["unanswered"] = new JsonArray([.. unanswered.Select(q => (JsonNode)q.Id)]);
        }
        if (state.Draft.Own.Documents.IsEmpty)
        {
            _voice.Complain(Texts.NoDocumentsYet);
            return ExitCode.WrongInput;
        }
        _voice.Say(Texts.Wrote, file.Path);
        if (file.Kept.Length > 0) _voice.Say(Texts.EarlierKept, file.Kept);
        if (blank > 0) _voice.Say(Texts.LeftUnanswered, blank);
        if (undecided.Count > 0) _voice.Say(Texts.LeftUndecided, undecided.Count, string.Join(" / ", undecided.Select(q => q.Ask)));
        _voice.Say(undecided.Count > 0 ? Texts.NextNew : Texts.NextBuild, file.Path);
        return ExitCode.Good;
    }
}
