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
        var library = Load(result, bag);
        if (!bag.HasErrors) return library;
        voice.Show(bag.Sorted());
        return null;
    }

    /// <summary>The library's folder; null where the library inside the program is meant.</summary>
    public string? Folder(ParseResult result) => result.GetValue(Option) ?? LibraryFolder.Find();

    /// <summary>The same with its findings, whatever they are.</summary>
    public ClauseLibrary Load(ParseResult result, DiagnosticBag bag)
    {
        var named = result.GetValue(Option);
        if (named is not null && !LibraryFolder.IsLibrary(named)) throw new UsageException(Texts.NoLibrary.Format(voice.Language, named));
        return Folder(result) is { } folder ? ClauseLibrary.Load(folder, bag) : ClauseLibrary.Load(LibraryFolder.Inside(), bag);
    }
}
