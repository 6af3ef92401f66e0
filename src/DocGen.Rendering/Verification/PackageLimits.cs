using DocGen.Documents;

namespace DocGen.Rendering.Verification;

/// <summary>How much of a foreign file is read: a small zip can unpack into a very large one.</summary>
public sealed record PackageLimits
{
    /// <summary>Those of <see cref="Limits"/>.</summary>
    public static PackageLimits Default => new();

    public int Entries { get; init; } = Limits.Current.PackageParts;

    public long EntryBytes { get; init; } = Limits.Current.PartKilobytes * 1024L;

    public long TotalBytes { get; init; } = Limits.Current.PackageKilobytes * 1024L;
}
