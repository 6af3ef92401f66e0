using DocGen.Cli.Speech;
using Spectre.Console;

namespace DocGen.Cli.Asking;

/// <summary>Where questions are shown and lines are read. Input is read a line at a time: Japanese input methods work, and so does a screen reader.</summary>
internal sealed class Terminal
{
    private const int NarrowestWidth = 40, UsualWidth = 100;

    private readonly TextReader _input;

    public Terminal(Voice voice, TextReader input)
    {
        _input = input;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = voice.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = voice.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // The output is the JSON's.
            Out = new AnsiConsoleOutput(voice.Json is null ? voice.Output : voice.Errors),
        });
        Console.Profile.Width = voice.IsTerminal ? Math.Clamp(Console.Profile.Width, NarrowestWidth, UsualWidth) : UsualWidth;
    }

    public IAnsiConsole Console { get; }

    public void Line(string text = "", string style = "") =>
        Console.Write(new Text(text + "\n", style.Length > 0 ? Style.Parse(style) : Style.Plain));

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
