using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary><c>--help</c>: what a command does and takes, in the user's language.</summary>
internal sealed class HelpPage(Voice voice) : SynchronousCommandLineAction
{
    private const int Indent = 2, WidestLabel = 36;

    /// <summary>Whoever asks for help need not know yet what else the command wants.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, voice.Output);
        // Asked for, the page is the result; there is no other.
        voice.Json = null;
        return ExitCode.Good;
    }

    public void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{voice.Word(Texts.HelpUsage)} {Usage(command)}");
        Section(output, Texts.HelpArguments, command.Arguments.Select(a => ($"<{a.Name}>", a.Description + Default(a))));
        Section(output, Texts.HelpCommands, command.Subcommands.Select(c => (Label(c), c.Description ?? "")));
        Section(output, Texts.HelpOptions, Options(command).Select(o => (Label(o), (o.Required ? voice.Word(Texts.HelpRequired) : "") + o.Description + Default(o))));
    }

    private string Usage(Command command)
    {
        var words = Line(command).Reverse().Select(c => c is RootCommand ? "docgen" : c.Name).ToList();
        words.AddRange(command.Arguments.Select(Label));
        if (command.Subcommands.Count > 0) words.Add($"<{voice.Word(Texts.HelpCommand)}>");
        words.AddRange(command.Options.Where(o => o.Required).Select(o => $"{o.Name} <{Value(o)}>"));
        words.Add($"[{voice.Word(Texts.HelpOption)}]");
        return string.Join(' ', words);
    }

    private static string Label(Argument argument)
    {
        var label = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[{label}]" : label;
    }

    private static string Label(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(Label)]);

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => !a.StartsWith('/')).Append(option.Name).OrderBy(n => n.Length));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names : $"{names} <{Value(option)}>";
    }

    // The values where there are only some, else the option's own name.
    private static string Value(Option option) => OneOf.Of(option) is { Length: > 0 } values ? string.Join('|', values) : option.Name.TrimStart('-');

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(Line(command).Skip(1).SelectMany(c => c.Options.Where(o => o.Recursive))).Where(o => !o.Hidden).OrderBy(o => o is HelpOption or VersionOption);

    /// <summary>A command and those that it belongs to, itself first.</summary>
    private static IEnumerable<Command> Line(Command command) => command.Parents.OfType<Command>().SelectMany(Line).Prepend(command);

    // Most descriptions say it in their own words.
    private string Default(Symbol symbol)
    {
        var value = symbol switch
        {
            Argument { HasDefaultValue: true } argument when argument.ValueType == typeof(string) => argument.GetDefaultValue() as string,
            Option { HasDefaultValue: true } option when option.ValueType == typeof(string) => option.GetDefaultValue() as string,
            _ => null,
        };
        return string.IsNullOrEmpty(value) || symbol.Description!.Contains(voice.Word(Texts.HelpDefaultWord), StringComparison.Ordinal) ? "" : Texts.HelpDefault.Format(voice.Language, value);
    }

    private void Section(TextWriter output, Documents.Diagnostics.Wording head, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        output.WriteLine();
        output.WriteLine(voice.Word(head));
        var left = Math.Min(all.Max(r => TextTable.WidthOf(r.Label)), WidestLabel) + (2 * Indent);
        foreach (var (label, text) in all)
        {
            var start = new string(' ', Indent) + label;
            // A label that is too wide stands on a line of its own.
            if (TextTable.WidthOf(start) + Indent > left)
            {
                output.WriteLine(start);
                start = "";
            }
            foreach (var line in TextTable.Wrap(text, Math.Max(voice.Width - left, WidestLabel)))
            {
                output.WriteLine((start + new string(' ', left - TextTable.WidthOf(start)) + line).TrimEnd());
                start = "";
            }
        }
    }
}
