using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Rendering.Packaging;

/// <summary>
/// Hash of what a file says, apart from how it was packed: the compression of a package may differ between versions of the runtime,
/// its uncompressed parts do not.
/// </summary>
public static class ContentHash
{
    private static readonly string[] Packages = [".docx", ".xlsx"];

    /// <summary>SHA-256 in lower-case hexadecimal: over the names and parts of a package, over the bytes of any other file.</summary>
    public static string Of(string name, byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Packages.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) AppendParts(hash, content);
        else hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendParts(IncrementalHash hash, byte[] content)
    {
        Span<byte> length = stackalloc byte[8];
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var part = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(part);
            hash.AppendData(Encoding.UTF8.GetBytes(entry.FullName));
            BinaryPrimitives.WriteInt64LittleEndian(length, part.Length);
            hash.AppendData(length);
            hash.AppendData(part.ToArray());
        }
    }
}
