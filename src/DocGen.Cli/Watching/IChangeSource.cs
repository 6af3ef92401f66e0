namespace DocGen.Cli.Watching;

/// <summary>Tells when files have been saved.</summary>
internal interface IChangeSource : IDisposable
{
    /// <summary>Waits for the next save and gives the files; none where nothing more will come.</summary>
    /// <param name="folders">The folders to look at, with all below them.</param>
    /// <param name="cancel">Ends the waiting.</param>
    IReadOnlyList<string> Next(IReadOnlyCollection<string> folders, CancellationToken cancel);
}
