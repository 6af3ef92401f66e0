using DocGen.Cli.Speech;
using Spectre.Console;

namespace DocGen.Cli.Asking;

/// <summary>Where questions are shown and lines are read. Input is read a line at a time: Japanese input methods work, and so does a screen reader.</summary>
internal sealed class Terminal
{
    private const string Marks = "・→";

    private const int NarrowestWidth = 40, UsualWidth = 100;

    private readonly TextReader _input;

    public Terminal(Voice voice, TextReader input)
    {
        _input = input;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = voice.IsColoured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = voice.IsColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // The output is the JSON's.
            Out = new AnsiConsoleOutput(voice.Json is null ? voice.Output : voice.Errors),
        });
        Console.Profile.Width = voice.IsTerminal ? Math.Clamp(Console.Profile.Width, NarrowestWidth, UsualWidth) : UsualWidth;
    }

    public IAnsiConsole Console { get; }

    public void Line(string text = "", string style = "") =>
        Console.Write(new Text(string.Join('\n', text.Split('\n').SelectMany(Wrapped)) + "\n", style.Length > 0 ? Style.Parse(style) : Style.Plain));

    // Words are broken as Japanese is, and what goes on stands under its beginning, not under its mark or number.
    private IEnumerable<string> Wrapped(string line)
    {
        var begin = line.TrimStart(' ');
        var indent = line.Length - begin.Length;
        var hanging = new string(' ', indent + (begin.Length > 0 && Marks.Contains(begin[0], StringComparison.Ordinal) ? 2 : 0));
        return TextTable.Wrap(begin, Console.Profile.Width - 1 - hanging.Length).Select((part, i) => (i == 0 ? line[..indent] : hanging) + part);
    }

    /// <summary>A line typed behind a prompt; null where the input has ended.</summary>
    public string? Ask(string prompt)
    {
        Console.Write(new Text(prompt + "> ", Style.Parse("aqua")));
        return _input.ReadLine();
    }

    /// <summary>What a Japanese keyboard gives for a sign or digit, as the plain one.</summary>
    public static string Narrow(string text) =>
        new([.. text.Trim().Select(c => c switch { >= '！' and <= '～' => (char)(c - '！' + '!'), '　' => ' ', '、' => ',', _ => c })]);
}
