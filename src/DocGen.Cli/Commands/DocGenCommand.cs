using System.CommandLine;
using System.CommandLine.Help;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>The command and its subcommands; what a wrong word or a fault does.</summary>
internal static class DocGenCommand
{
    // These wait for a person, or say themselves how far they are.
    private static readonly string[] Unmeasured = ["init", "new", "watch", "batch"];

    private static readonly (string Name, Func<Voice, Command> Make)[] All =
    [
        ("init", InitCommand.Make),
        ("new", NewCommand.Make),
        ("build", BuildCommand.Make),
        ("watch", WatchCommand.Make),
        ("batch", BatchCommand.Make),
        ("check", CheckCommand.Make),
        ("assess", AssessCommand.Make),
        ("explain", ExplainCommand.Make),
        ("list", ListCommand.Make),
        ("show", ShowCommand.Make),
        ("model", ModelCommand.Make),
        ("schema", SchemaCommand.Make),
        ("library", LibraryCommand.Make),
        ("verify", VerifyCommand.Make),
        ("strip", StripCommand.Make),
        ("sheet", SheetCommand.Make),
        ("read", FormCommand.MakeRead),
        ("check-form", FormCommand.MakeCheck),
        ("completion", CompletionCommand.Make),
    ];

    /// <summary>Commands that write one file under the name given with --output.</summary>
    private static readonly string[] WritesOne = ["assess", "explain", "list", "model", "read", "schema", "sheet", "strip"];

    public static int Run(string[] arguments, TextWriter output, TextWriter errors, Language language) =>
        Run(arguments, new Voice(output, errors, language));

    public static int Run(string[] arguments, Voice voice)
    {
        var root = Make(voice, arguments.FirstOrDefault(a => !a.StartsWith('-')));
        // A file may well be named @list.csv: it is not a file of arguments.
        var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 || Misuse.Mistyped(result).Any()) return Misuse.Tell(result, voice);
        SpeechOptions.Apply(result, voice);
        voice.MayOverwrite = NamedOutput.IsAllowed(result);
        try
        {
            using var limits = LimitOption.Of(result, voice).Use();
            using var progress = voice.IsTerminal && !voice.IsQuiet && voice.Json is null && !Unmeasured.Contains(result.CommandResult.Command.Name) ? new Progress(voice) : null;
            var code = result.Invoke(new InvocationConfiguration { Output = voice.Output, Error = voice.Errors, EnableDefaultExceptionHandler = false });
            voice.Close();
            return code;
        }
        catch (UsageException usage)
        {
            voice.Errors.WriteLine(usage.Message);
            return ExitCode.Usage;
        }
        catch (Exception fault)
        {
            // What is no fault of the program is told in the JSON.
            if (fault is not NotWrittenException && !WriteFault.Is(fault)) voice.Json = null;
            var code = Tell(fault, voice);
            voice.Close();
            return code;
        }
    }

    /// <summary>Says what went wrong and gives the exit code.</summary>
    internal static int Tell(Exception fault, Voice voice)
    {
        if (fault is NotWrittenException kept)
        {
            voice.Show([kept.Finding]);
            return ExitCode.WrongInput;
        }
        if (WriteFault.Is(fault))
        {
            voice.Complain(fault.Message);
            voice.Complain(Texts.CannotWriteHint);
            return ExitCode.WrongInput;
        }
        voice.Complain(Texts.InternalFault);
        voice.Errors.WriteLine(fault);
        return ExitCode.Fault;
    }

    /// <param name="voice">Where it speaks.</param>
    /// <param name="word">The command that is called; any other word, or none, for all of them.</param>
    public static RootCommand Make(Voice voice, string? word = null)
    {
        var lang = new Option<string>("--lang") { Description = voice.Word(Texts.Lang), Recursive = true };
        lang.Among(voice, "ja", "en");
        var root = new RootCommand(voice.Word(Texts.Root)) { lang, LimitOption.Make(voice) };
        var (version, help) = (root.Options.OfType<VersionOption>().Single(), root.Options.OfType<HelpOption>().Single());
        // Its own check would forbid --lang beside it.
        version.Validators.Clear();
        (version.Action, version.Description) = (new VersionAction(voice), voice.Word(Texts.VersionHelp));
        (help.Action, help.Description) = (new HelpPage(voice), voice.Word(Texts.HelpHelp));
        // Making the options of all takes as long as all the rest of a short command.
        foreach (var (name, make) in All)
        {
            if (name == word || !IsCommand(word)) root.Add(make(voice));
        }
        NamedOutput.Guard(root.Subcommands.Where(c => WritesOne.Contains(c.Name)), voice);
        return root;
    }

    private static bool IsCommand(string? word) => Array.Exists(All, c => c.Name == word);
}
