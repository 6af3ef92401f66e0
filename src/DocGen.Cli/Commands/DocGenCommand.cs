using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Commands;

/// <summary>The command and its subcommands; what a wrong word or a fault does.</summary>
internal static class DocGenCommand
{
    /// <summary>Commands that write one file under the name given with --output.</summary>
    private static readonly string[] WritesOne = ["assess", "explain", "list", "model", "read", "schema", "sheet", "strip"];

    public static int Run(string[] arguments, TextWriter output, TextWriter errors, Language language) =>
        Run(arguments, new Voice(output, errors, language));

    public static int Run(string[] arguments, Voice voice)
    {
        var root = Make(voice);
        var result = root.Parse(arguments);
        if (result.Errors.Count > 0) return Misused(result, voice);
        SpeechOptions.Apply(result, voice);
        voice.MayOverwrite = NamedOutput.IsAllowed(result);
        try
        {
            using var limits = LimitOption.Of(result, voice).Use();
            var code = result.Invoke(new InvocationConfiguration { Output = voice.Output, Error = voice.Errors, EnableDefaultExceptionHandler = false });
            if (voice.Json is { Count: > 0 } json) voice.Output.WriteLine(json.ToJsonString(JsonTexts.Options).ReplaceLineEndings("\n"));
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
        if (fault is NotWrittenException kept)
        {
            voice.Show([kept.Finding]);
            if (voice.Json is { } json) voice.Output.WriteLine(json.ToJsonString(JsonTexts.Options).ReplaceLineEndings("\n"));
            return ExitCode.WrongInput;
        }
        if (WriteFault.Is(fault))
        {
            voice.Errors.WriteLine(fault.Message);
            voice.Complain(Texts.CannotWriteHint);
            return ExitCode.WrongInput;
        }
        voice.Complain(Texts.InternalFault);
        voice.Errors.WriteLine(fault);
        return ExitCode.Fault;
    }

    public static RootCommand Make(Voice voice)
    {
        var lang = new Option<string>("--lang") { Description = voice.Word(Texts.Lang), Recursive = true };
        lang.AcceptOnlyFromAmong("ja", "en");
        var root = new RootCommand(voice.Word(Texts.Root)) { lang, LimitOption.Make(voice) };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(voice);
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
        NamedOutput.Guard(root.Subcommands.Where(c => WritesOne.Contains(c.Name)), voice);
        return root;
    }

    private static int Misused(ParseResult result, Voice voice)
    {
        var command = result.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Append(o.Name))).ToList();
        foreach (var word in result.UnmatchedTokens) voice.Complain(Texts.UnknownWord, word, Nearest.Text(word, known));
        foreach (var error in result.Errors.Where(e => !result.UnmatchedTokens.Any(t => e.Message.Contains(t, StringComparison.Ordinal))))
            voice.Complain(Texts.WrongUsage, error.Message);
        voice.Complain(Texts.SeeHelp, command is RootCommand ? "" : command.Name + " ");
        return ExitCode.Usage;
    }
}
