using System.CommandLine;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>--quiet</c> and <c>--json</c>, for the commands that have something to leave out or to say as JSON.</summary>
internal static class SpeechOptions
{
    private const string QuietName = "--quiet", JsonName = "--json";

    /// <param name="voice">The voice that describes it.</param>
    /// <param name="meaning">What is left out where that is more than what was done.</param>
    public static Option<bool> Quiet(Voice voice, Wording? meaning = null) => new(QuietName, "-q") { Description = voice.Word(meaning ?? Texts.Quiet) };

    public static Option<bool> Json(Voice voice) => new(JsonName) { Description = voice.Word(Texts.Json) };

    /// <summary>Tunes the voice to what the command line asks for.</summary>
    public static void Apply(ParseResult result, Voice voice)
    {
        if (IsSet(result, QuietName)) voice.IsQuiet = true;
        if (IsSet(result, JsonName)) voice.Json = [];
    }

    private static bool IsSet(ParseResult result, string name) =>
        result.CommandResult.Command.Options.OfType<Option<bool>>().Any(o => o.Name == name && result.GetValue(o));
}
