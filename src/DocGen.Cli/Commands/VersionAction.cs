using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>--version</c>: the program's version and commit, and those of the library that would be used from here.</summary>
internal sealed class VersionAction(Voice voice) : SynchronousCommandLineAction
{
    private const int CommitLength = 12;

    public override int Invoke(ParseResult parseResult)
    {
        // The SDK adds the commit behind a plus where it builds from a repository.
        var parts = (typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+');
        voice.Say(Texts.Version, parts[0], parts.Length > 1 ? parts[1][..Math.Min(CommitLength, parts[1].Length)] : voice.Word(Texts.NoCommit));
        var bag = new DiagnosticBag();
        var library = LibraryFolder.Find() is { } folder ? ClauseLibrary.Load(folder, bag) : ClauseLibrary.Load(LibraryFolder.Inside(), bag);
        if (!bag.HasErrors) voice.Say(Texts.LibraryVersion, library.Title, library.Version);
        return ExitCode.Good;
    }
}
