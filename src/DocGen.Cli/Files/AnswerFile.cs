using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Files;

/// <summary>A file of answers, or the standard input in its place (<c>-</c>).</summary>
internal static class AnswerFile
{
    public static YamlMap Read(string path, Voice voice, DiagnosticBag bag)
    {
        if (path == "-") return YamlDocument.Parse(voice.Piped.ReadToEnd(), "-", bag);
        try
        {
            return YamlDocument.Parse(new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'), path, bag);
        }
        catch (System.Text.DecoderFallbackException)
        {
            bag.Add(LibraryRules.NotUtf8, new Place(path, 1, 1));
            return YamlDocument.Unread(path, bag);
        }
    }
}
