using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen read</c> and <c>docgen check-form</c>: what a form that came back filled in says, and whether it is complete.</summary>
internal sealed class FormCommand
{
    private readonly Voice _voice;
    private readonly LibraryOption _library;
    private readonly Argument<string> _form;
    private readonly Option<string?> _case;
    private readonly Option<string?> _output;

    private FormCommand(Voice voice)
    {
        _voice = voice;
        _library = new LibraryOption(voice);
        _form = new Argument<string>("form.xlsx") { Description = voice.Word(Texts.FormFile) };
        _case = new Option<string?>("--case") { Description = voice.Word(Texts.FormCase) };
        _output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.AnswersFile) };
    }

    public static Command MakeRead(Voice voice)
    {
        var form = new FormCommand(voice);
        var command = new Command("read", voice.Word(Texts.Read)) { form._form, form._case, form._output, form._library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result => form.Run(result, form.WriteAnswers));
        return command;
    }

    public static Command MakeCheck(Voice voice)
    {
        var form = new FormCommand(voice);
        var command = new Command("check-form", voice.Word(Texts.CheckForm)) { form._form, form._case, form._library.Option, SpeechOptions.Quiet(voice, Texts.QuietCheckForm), SpeechOptions.Json(voice) };
        command.SetAction(result => form.Run(result, (_, _, forms, _) => form.Summarize(forms)));
        return command;
    }

    private int Run(ParseResult result, Action<ParseResult, ClauseLibrary, ImmutableArray<FilledForm>, bool> tell)
    {
        var path = result.GetValue(_form)!;
        foreach (var file in (string[])[path, result.GetValue(_case) ?? path])
        {
            if (!File.Exists(file)) throw new UsageException(Texts.NotThere.Format(_voice.Language, file));
        }
        if (_library.Load(result) is not { } library) return ExitCode.WrongInput;
        var bag = new DiagnosticBag();
        var book = WorkbookReader.Read(File.ReadAllBytes(path), path, bag);
        var forms = book is null ? [] : FormReader.Read(library, book, bag);
        if (book is not null && result.GetValue(_case) is { } source) Compare(library, book, forms, source, bag);
        _voice.Show(bag.Sorted());
        if (!forms.IsEmpty) tell(result, library, forms, bag.HasErrors);
        return bag.HasErrors ? ExitCode.WrongInput : ExitCode.Good;
    }

    private void WriteAnswers(ParseResult result, ClauseLibrary library, ImmutableArray<FilledForm> forms, bool isWrong)
    {
        if (isWrong)
        {
            _voice.Complain(Texts.FormFailed, result.GetValue(_form)!);
            return;
        }
        var text = CaseWriter.Answers(library, forms.ToImmutableDictionary(f => f.Variable.Path, AnswerValue (f) => f.Answer), Path.GetFileName(result.GetValue(_form)!));
        var output = result.GetValue(_output);
        if (_voice.Json is { } json)
        {
            if (output is not null) json["file"] = output.Replace('\\', '/');
            json["values"] = new JsonObject(forms.Select(f => KeyValuePair.Create(f.Variable.Path, (JsonNode?)AnswerNodes.Of(f.Variable, f.Answer))));
        }
        else if (output is null) _voice.Output.Write(text);
        if (output is null) return;
        SafeFile.Write(output, text);
        _voice.Say(Texts.Wrote, output);
    }

    private void Summarize(ImmutableArray<FilledForm> forms)
    {
        if (_voice.Json is { } json) json["forms"] = new JsonArray([.. forms.Select(FormCounts.Json)]);
        else if (!_voice.IsQuiet) TextTable.Write(_voice.Output, [_voice.Word(Texts.HeadForm), _voice.Word(Texts.HeadRows)], [.. forms.SelectMany(f => FormCounts.Rows(f, _voice))]);
    }

    // The form that the case would give now has the same rows, and takes the answers: what the case's own dates forbid is said of the file.
    private static void Compare(ClauseLibrary library, FilledWorkbook book, ImmutableArray<FilledForm> forms, string file, DiagnosticBag bag)
    {
        var answers = AnswerReader.Read(library, file, [], bag);
        var id = FormReader.DocumentOf(book);
        if (bag.HasErrors || !library.Templates.ContainsKey(id)) return;
        answers = answers with
        {
            Values = answers.Values.SetItems(forms.Select(f => KeyValuePair.Create(f.Variable.Path, new Answer(f.Answer, AnswerOrigin.FilledIn, new Place(book.File))))),
        };
        var built = CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers).Where(d => d == id), bag);
        FormRowsCheck.Run(book, forms, built.FirstOrDefault()?.Document, id, file, bag);
    }
}
