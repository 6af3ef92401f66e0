namespace DocGen.Cli.Files;

/// <summary>What becomes of an output that somebody changed since it was written.</summary>
internal enum OnEdited
{
    /// <summary>It is kept aside under a name of its own.</summary>
    Keep,

    /// <summary>Nothing of its case is written.</summary>
    Stop,

    /// <summary>It is replaced.</summary>
    Overwrite,
}
