using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary><c>--reference-doc</c>: the body's own Word file as the look of what is written.</summary>
internal sealed class ReferenceOption(Voice voice)
{
    public Option<string?> Option { get; } = new("--reference-doc") { Description = voice.Word(Texts.ReferenceDocument) };

    public HouseFiles Files(ParseResult result)
    {
        var path = result.GetValue(Option);
        if (path is not null && !File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
        return new HouseFiles(path);
    }
}
