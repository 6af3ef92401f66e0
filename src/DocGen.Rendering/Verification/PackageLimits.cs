namespace DocGen.Rendering.Verification;

/// <summary>How much of a foreign file is read: a small zip can unpack into a very large one.</summary>
public sealed record PackageLimits
{
    public static PackageLimits Default { get; } = new();

    public int Entries { get; init; } = 5_000;

    public long EntryBytes { get; init; } = 128L * 1024 * 1024;

    public long TotalBytes { get; init; } = 512L * 1024 * 1024;
}
