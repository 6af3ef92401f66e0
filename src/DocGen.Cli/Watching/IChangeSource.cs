namespace DocGen.Cli.Watching;

/// <summary>Tells when files have been saved.</summary>
internal interface IChangeSource : IDisposable
{
    /// <summary>Begins to look, so that no save is missed while the case is being built.</summary>
    /// <param name="folders">The folders to look at, with all below them.</param>
    void Watch(IReadOnlyCollection<string> folders);

    /// <summary>Waits for the next save and gives the files; none where nothing more will come.</summary>
    /// <param name="cancel">Ends the waiting.</param>
    IReadOnlyList<string> Next(CancellationToken cancel);
}
