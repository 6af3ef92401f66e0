using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>A command line that cannot be understood: what is wrong with it, in the user's language, and where help is.</summary>
internal static class Misuse
{
    public static int Tell(ParseResult result, Voice voice)
    {
        var command = result.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Append(o.Name))).ToList();
        foreach (var word in result.UnmatchedTokens.Concat(Mistyped(result))) voice.Complain(Texts.UnknownWord, word, Nearest.Text(word, known));
        foreach (var message in result.Errors.SelectMany(e => Of(e, result, voice)).Distinct()) voice.Complain(message);
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens.Count == 0) new HelpPage(voice).Write(command, voice.Errors);
        else voice.Complain(Texts.SeeHelp, command is RootCommand ? "" : command.Name + " ");
        return ExitCode.Usage;
    }

    /// <summary>Options that there are not, which a command that takes any number of files would take for files.</summary>
    public static IEnumerable<string> Mistyped(ParseResult result) => result.CommandResult.Command.Arguments
        .SelectMany(a => result.GetResult(a)?.Tokens ?? []).Select(t => t.Value).Where(w => w.StartsWith("--", StringComparison.Ordinal) && w.Length > 2);

    // The parser's own messages are in English only, so that what is wrong is seen from where it is.
    private static IEnumerable<string> Of(ParseError error, ParseResult result, Voice voice)
    {
        switch (error.SymbolResult)
        {
            case OptionResult option when option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues:
                yield return option.Implicit ? Missing(option.Option, voice) : Texts.ValueMissing.Format(voice.Language, option.Option.Name);
                break;
            case OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues:
                yield return Texts.OnlyOnce.Format(voice.Language, option.Option.Name);
                break;
            case OptionResult option when option.Option.ValueType == typeof(int):
                yield return Texts.NotANumber.Format(voice.Language, option.Option.Name, string.Join(' ', option.Tokens));
                break;
            case ArgumentResult argument when argument.Tokens.Count < argument.Argument.Arity.MinimumNumberOfValues:
                yield return Texts.ArgumentMissing.Format(voice.Language, argument.Argument.Name, argument.Argument.Description);
                break;
            // What is left was said by a check of our own.
            case OptionResult or ArgumentResult:
                yield return error.Message;
                break;
            case CommandResult { Command: var command } when result.UnmatchedTokens.Count == 0:
                if (command.Subcommands.Count > 0) yield return voice.Word(Texts.CommandMissing);
                foreach (var option in command.Options.Where(o => o.Required && result.GetResult(o) is null or { Implicit: true })) yield return Missing(option, voice);
                break;
            case CommandResult: break;
            default:
                yield return Texts.WrongUsage.Format(voice.Language, error.Message);
                break;
        }
    }

    private static string Missing(Option option, Voice voice) => Texts.OptionMissing.Format(voice.Language, option.Name, option.Description);
}
