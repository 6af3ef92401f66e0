using System.CommandLine;
using DocGen.Cli.Speech;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Commands;

/// <summary><c>--edition</c>: the internal or the public edition.</summary>
internal static class EditionOption
{
    public static Option<string> Make(Voice voice) => new("--edition") { Description = voice.Word(Texts.EditionOption) };

    /// <summary>The edition asked for; null where the case decides.</summary>
    public static Edition? Read(string? word, Voice voice) => word switch
    {
        null => null,
        "internal" => Edition.Internal,
        "public" => Edition.Public,
        _ => throw new UsageException(Texts.UnknownEdition.Format(voice.Language, word)),
    };
}
