using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>--library</c>, and the library that it or the surroundings name.</summary>
internal sealed class LibraryOption(Voice voice)
{
    public Option<string?> Option { get; } = new("--library") { Description = voice.Word(Texts.LibraryFolder) };

    /// <summary>Loads the library; null, with its errors shown, where it cannot be used.</summary>
    public ClauseLibrary? Load(ParseResult result)
    {
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(Folder(result), bag);
        if (!bag.HasErrors) return library;
        voice.Show(bag.Sorted());
        return null;
    }

    public string Folder(ParseResult result) =>
        LibraryFolder.Find(result.GetValue(Option)) ?? throw new UsageException(voice.Word(Texts.NoLibrary));
}
