using System.CommandLine;
using System.Text;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Files;

/// <summary>
/// The one file that a command writes under the name it was given. Nothing notes what was written there before, so whatever else has that name is
/// taken for somebody's work and stays, unless <c>--overwrite</c> says otherwise.
/// </summary>
internal static class NamedOutput
{
    private const string Overwrite = "--overwrite";

    /// <summary>Gives the commands that write such a file the option.</summary>
    public static void Guard(IEnumerable<Command> commands, Voice voice)
    {
        foreach (var command in commands) command.Add(new Option<bool>(Overwrite) { Description = voice.Word(Texts.Overwrite) });
    }

    public static bool IsAllowed(ParseResult result) => result.CommandResult.Command.Options.OfType<Option<bool>>().FirstOrDefault(o => o.Name == Overwrite) is { } option && result.GetValue(option);

    public static void Write(string path, Voice voice, string text) => Write(path, voice, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));

    /// <summary>Writes the file.</summary>
    /// <exception cref="NotWrittenException">It was not written, and what was there is as it was.</exception>
    public static void Write(string path, Voice voice, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        try
        {
            if (Obstacle(path, voice.MayOverwrite, content) is { } rule) throw new NotWrittenException(rule.At(new Place(path.Replace('\\', '/'))));
            SafeFile.Write(path, content.WriteTo);
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw new NotWrittenException(WriteFault.Of(fault, path));
        }
    }

    private static Rule? Obstacle(string path, bool mayOverwrite, MemoryStream content)
    {
        if (!File.Exists(path)) return null;
        if (Occupied.Is(Path.GetFullPath(path))) return OutputRules.InUse;
        return mayOverwrite || IsThere(path, content) ? null : OutputRules.AlreadyThere;
    }

    private static bool IsThere(string path, MemoryStream content) =>
        new FileInfo(path).Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content.GetBuffer().AsSpan(0, (int)content.Length));
}
