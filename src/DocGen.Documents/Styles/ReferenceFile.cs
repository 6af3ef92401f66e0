using System.Security.Cryptography;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Styles;

/// <summary>A Word file that documents take their look from.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Place">Where it is asked for.</param>
public sealed record ReferenceFile(string Path, Place Place)
{
    /// <summary>Hash of its bytes: where it lies says nothing of how it looks.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The file as it is now.</summary>
    public static ReferenceFile At(string path, Place place)
    {
        // One that is larger than may be read is refused when it is opened.
        var content = BoundedFile.Read(path, Limits.Current.PackageKilobytes * 1024L) ?? [];
        return new ReferenceFile(path, place) { Hash = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }

    public override string ToString() => Hash;
}
