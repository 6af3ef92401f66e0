using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Asking;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Records;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen init</c>: prepares a folder for an organization of a kind: its file, a first case, and what to do next.</summary>
internal sealed class InitCommand
{
    private const string OrganizationFile = "organization.yaml", CaseFileName = "case1.yaml", GuideFile = "はじめに.md", SchemaFolder = "schema";

    private readonly Voice _voice;
    private readonly LibraryOption _library;
    private readonly Argument<string> _folder;
    private readonly Option<string?> _kind;
    private readonly Option<string?> _answers;

    private InitCommand(Voice voice)
    {
        _voice = voice;
        _library = new LibraryOption(voice);
        _folder = new Argument<string>("folder") { Description = voice.Word(Texts.InitFolder), DefaultValueFactory = _ => "." };
        _kind = new Option<string?>("--kind") { Description = voice.Word(Texts.InitKind) };
        _answers = new Option<string?>("--answers") { Description = voice.Word(Texts.InitAnswers) };
    }

    public static Command Make(Voice voice)
    {
        var made = new InitCommand(voice);
        var command = new Command("init", voice.Word(Texts.Init))
        {
            made._folder, made._kind, made._answers, made._library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice),
        };
        command.SetAction(made.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetValue(_folder)!;
        var answers = result.GetValue(_answers);
        if (_voice.Input is null && result.GetValue(_kind) is null) throw new UsageException(_voice.Word(Texts.NoTerminal));
        if (answers is not null and not "-" && !File.Exists(answers)) throw new UsageException(Texts.NotThere.Format(_voice.Language, answers));
        foreach (var name in (string[])[OrganizationFile, CaseFileName, GuideFile])
        {
            if (File.Exists(Path.Combine(folder, name))) throw new UsageException(Texts.AlreadyThere.Format(_voice.Language, Path.Combine(folder, name)));
        }
        if (_library.Load(result) is not { } library) return ExitCode.WrongInput;
        if (library.Bodies.IsEmpty) throw new UsageException(_voice.Word(Texts.NoKinds));
        var terminal = _voice.Input is { } input ? new Terminal(_voice, input) : null;
        if (KindOf(library, result.GetValue(_kind), terminal) is not { } body) return ExitCode.WrongInput;
        var own = CaseDraft.Of(library, CaseAnswers.None);
        foreach (var (id, key) in body.Options)
        {
            var bag = new DiagnosticBag();
            own = own.Answer(Question.Of(library.Options[id]), TypedAnswers.Of(key, bag), bag) ?? own;
        }
        if (answers is not null)
        {
            var bag = new DiagnosticBag();
            own = Take(library, own, answers, bag);
            _voice.Show(bag.Sorted());
            if (bag.HasErrors) return ExitCode.WrongInput;
        }
        else if (terminal is not null) own = Ask(library, own, body, terminal);
        Write(folder, library, own, body);
        return ExitCode.Good;
    }

    private Body? KindOf(ClauseLibrary library, string? named, Terminal? terminal)
    {
        if (named is not null)
        {
            return library.Bodies.FirstOrDefault(b => b.Id == named || b.Label == named)
                ?? throw new UsageException(Texts.UnknownKind.Format(_voice.Language, named, string.Join(", ", library.Bodies.Select(b => $"{b.Id}（{b.Label}）"))));
        }
        terminal!.Line(_voice.Word(Texts.WhichKind), "bold");
        for (var i = 0; i < library.Bodies.Length; i++)
        {
            terminal.Line($"  {i + 1}  {library.Bodies[i].Label}");
            if (library.Bodies[i].Help.Length > 0) terminal.Line($"       {library.Bodies[i].Help}", "grey");
        }
        while (terminal.Ask(_voice.Word(Texts.ByNumber)) is { } line)
        {
            var word = Terminal.Narrow(line);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= library.Bodies.Length) return library.Bodies[number - 1];
            if (library.Bodies.FirstOrDefault(b => b.Id == word || b.Label == line.Trim()) is { } body) return body;
            terminal.Line(Texts.NotAChoice.Format(_voice.Language, line, library.Bodies.Length), "red");
        }
        return null;
    }

    private CaseDraft Ask(ClauseLibrary library, CaseDraft own, Body body, Terminal terminal)
    {
        var (page, prompt) = (new QuestionPage(_voice, terminal), new AnswerPrompt(_voice, terminal));
        terminal.Line(_voice.Word(Texts.CommandsOfInit), "grey");
        foreach (var question in body.Ask.Select(path => Question.Of(library.Variables[path])))
        {
            var state = InterviewState.Begin(own);
            page.Show(state, question);
            var isOpen = true;
            while (isOpen)
            {
                switch (prompt.Read(question))
                {
                    case Entry.End: return own;
                    case Entry.Command('?'): page.Help(state, question); break;
                    case Entry.Typed typed:
                        var bag = new DiagnosticBag();
                        var answered = own.Answer(question, TypedAnswers.Of(typed.Answer, bag), bag);
                        prompt.Complain(bag);
                        isOpen = answered is null;
                        own = answered ?? own;
                        break;
                    default: isOpen = false; break;
                }
            }
        }
        return own;
    }

    private CaseDraft Take(ClauseLibrary library, CaseDraft own, string answers, DiagnosticBag bag)
    {
        var map = AnswerFile.Read(answers, _voice, bag);
        foreach (var (id, node) in TypedAnswers.In(map, library, bag))
        {
            if (library.Options.TryGetValue(id, out var option) && id is not (Question.Type or Question.Subtype)) own = own.Answer(Question.Of(option), node, bag) ?? own;
            else if (library.Variables.TryGetValue(id, out var variable)) own = own.Answer(Question.Of(variable), node, bag) ?? own;
            else
            {
                var titles = new LibraryTitles(library);
                bag.Add(InterviewRules.UnknownQuestion, node.Place, id, Nearest.Text(id, titles.Options.Concat(titles.Variables)));
            }
        }
        return own;
    }

    private void Write(string folder, ClauseLibrary library, CaseDraft own, Body body)
    {
        var written = new List<JsonNode>();
        Write(OrganizationFile, OrganizationText(library, own, body));
        Write(CaseFileName, Headed("case", CaseWriter.Case(library, new CaseText { Organization = OrganizationFile, Documents = body.Documents })));
        Write(GuideFile, Texts.FirstSteps.Format(_voice.Language, CaseFileName).ReplaceLineEndings("\n") + "\n");
        Write(Path.Combine(SchemaFolder, "case.schema.json"), AnswerSchema.Case(library));
        Write(Path.Combine(SchemaFolder, "organization.schema.json"), AnswerSchema.Organization(library));
        if (_voice.Json is { } json) json["files"] = new JsonArray([.. written]);
        _voice.Say(Texts.NextNew, Path.Combine(folder, CaseFileName).Replace('\\', '/'));

        void Write(string name, string text)
        {
            var path = Path.Combine(folder, name);
            SafeFile.Write(path, text);
            written.Add(path.Replace('\\', '/'));
            _voice.Say(Texts.Wrote, path.Replace('\\', '/'));
        }
    }

    private static string OrganizationText(ClauseLibrary library, CaseDraft own, Body body)
    {
        var style = YamlDocument.Parse(body.Style.Length > 0 ? $"style: {body.Style}" : "", "", new DiagnosticBag());
        return Headed("organization", CaseWriter.Organization(library, CaseText.Of(own.Own) with
        {
            Open = [.. body.Ask.Where(p => !own.Own.Values.ContainsKey(p))],
            Former = style,
        }));
    }

    private static string Headed(string schema, string text) => $"# yaml-language-server: $schema={SchemaFolder}/{schema}.schema.json\n{text}";
}
