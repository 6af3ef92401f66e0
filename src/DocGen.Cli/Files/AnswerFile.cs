using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Files;

/// <summary>A file of answers, or the standard input in its place (<c>-</c>).</summary>
internal static class AnswerFile
{
    public static YamlMap Read(string path, Voice voice, DiagnosticBag bag)
    {
        var text = path == "-" ? TextFile.Take(voice.Piped.ReadToEnd().ReplaceLineEndings("\n"), path, bag) : TextFile.Read(path, path, bag);
        return text is null ? YamlDocument.Unread(path, bag) : YamlDocument.Parse(text, path, bag);
    }
}
