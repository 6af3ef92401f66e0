using System.CommandLine;
using System.CommandLine.Help;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>The command and its subcommands; what a wrong word or a fault does.</summary>
internal static class DocGenCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors, Language language) =>
        Run(arguments, new Voice(output, errors, language));

    public static int Run(string[] arguments, Voice voice)
    {
        var root = Make(voice);
        // A file may well be named @list.csv: it is not a file of arguments.
        var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 || Misuse.Mistyped(result).Any()) return Misuse.Tell(result, voice);
        SpeechOptions.Apply(result, voice);
        try
        {
            using var limits = LimitOption.Of(result, voice).Use();
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
            return Tell(fault, voice);
        }
    }

    /// <summary>Says what went wrong and gives the exit code.</summary>
    internal static int Tell(Exception fault, Voice voice)
    {
        if (WriteFault.Is(fault))
        {
            voice.Complain(fault.Message);
            voice.Complain(Texts.CannotWriteHint);
            voice.Close();
            return ExitCode.WrongInput;
        }
        voice.Json = null;
        voice.Complain(Texts.InternalFault);
        voice.Errors.WriteLine(fault);
        return ExitCode.Fault;
    }

    public static RootCommand Make(Voice voice)
    {
        var lang = new Option<string>("--lang") { Description = voice.Word(Texts.Lang), Recursive = true };
        lang.Among(voice, "ja", "en");
        var root = new RootCommand(voice.Word(Texts.Root)) { lang, LimitOption.Make(voice) };
        var (version, help) = (root.Options.OfType<VersionOption>().Single(), root.Options.OfType<HelpOption>().Single());
        // Its own check would forbid --lang beside it.
        version.Validators.Clear();
        (version.Action, version.Description) = (new VersionAction(voice), voice.Word(Texts.VersionHelp));
        (help.Action, help.Description) = (new HelpPage(voice), voice.Word(Texts.HelpHelp));
        root.Add(InitCommand.Make(voice));
        root.Add(NewCommand.Make(voice));
        root.Add(BuildCommand.Make(voice));
        root.Add(WatchCommand.Make(voice));
        root.Add(BatchCommand.Make(voice));
        root.Add(CheckCommand.Make(voice));
        root.Add(AssessCommand.Make(voice));
        root.Add(ExplainCommand.Make(voice));
        root.Add(ListCommand.Make(voice));
        root.Add(ShowCommand.Make(voice));
        root.Add(ModelCommand.Make(voice));
        root.Add(SchemaCommand.Make(voice));
        root.Add(LibraryCommand.Make(voice));
        root.Add(VerifyCommand.Make(voice));
        root.Add(StripCommand.Make(voice));
        root.Add(SheetCommand.Make(voice));
        root.Add(FormCommand.MakeRead(voice));
        root.Add(FormCommand.MakeCheck(voice));
        root.Add(CompletionCommand.Make(voice));
        return root;
    }
}
