using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>The command and its subcommands; what a wrong word or a fault does.</summary>
internal static class DocGenCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors, Language language)
    {
        var voice = new Voice(output, errors, language);
        var root = Make(voice);
        var result = root.Parse(arguments);
        if (result.Errors.Count > 0) return Misused(result, voice);
        try
        {
            using var limits = LimitOption.Of(result, voice).Use();
            return result.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
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
        root.Add(BuildCommand.Make(voice));
        root.Add(CheckCommand.Make(voice));
        root.Add(AssessCommand.Make(voice));
        root.Add(ExplainCommand.Make(voice));
        root.Add(ListCommand.Make(voice));
        root.Add(ShowCommand.Make(voice));
        root.Add(ModelCommand.Make(voice));
        root.Add(SchemaCommand.Make(voice));
        root.Add(VerifyCommand.Make(voice));
        root.Add(StripCommand.Make(voice));
        root.Add(FormCommand.MakeRead(voice));
        root.Add(FormCommand.MakeCheck(voice));
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
