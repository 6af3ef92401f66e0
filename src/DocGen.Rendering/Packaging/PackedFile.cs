using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DocGen.Rendering.Packaging.Deflating;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Rendering.Packaging;

/// <summary>A file as it lies in a package: compressed, with its checksum.</summary>
internal readonly record struct PackedFile(byte[] Name, uint Crc, ReadOnlyMemory<byte> Packed, uint PackedSize, uint Size, bool IsDeflated)
{
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    /// <summary>A middle level: an eighth larger than the runtime's "optimal" and twice as fast.</summary>
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 3 };

    private static readonly string[] WithValues = ["word/document", "word/header", "word/footer", "word/footnotes", "word/comments", "customXml/item", "docProps/"];

    /// <summary>A file that is compressed while it is written.</summary>
    public static PackedFile Of(byte[] name, Action<Stream> write)
    {
        var space = new MemoryStream();
        // The runtime computes the checksum as well, but gives it only at the end of a gzip stream.
        using (var gzip = new GZipStream(space, Level, leaveOpen: true)) write(gzip);
        var trailer = space.GetBuffer().AsSpan((int)space.Length - GzipTrailer, GzipTrailer);
        var packed = space.GetBuffer().AsMemory(GzipHeader, (int)space.Length - GzipHeader - GzipTrailer);
        return new PackedFile(name, BinaryPrimitives.ReadUInt32LittleEndian(trailer), packed, (uint)packed.Length, BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]), true);
    }

    public static PackedFile Of(string name, byte[] content)
    {
        var bytes = Encoding.ASCII.GetBytes(name);
        if (content.Length == 0) return new PackedFile(bytes, 0, content, 0, 0, false);
        var packed = TakesValues(name) ? DeflatePlan.Of(new SlottedBytes(content))?.Fill(bytes, [], new BitWriter()) : Of(bytes, stream => stream.Write(content));
        return packed is { } small && small.PackedSize < content.Length ? small : new PackedFile(bytes, Crc32.Of(content), content, (uint)content.Length, (uint)content.Length, false);
    }

    /// <summary>
    /// Whether a part is one in which a case's values stand. How these are compressed must not depend on them, so that a prepared document
    /// is filled in fast and is yet the same, byte for byte.
    /// </summary>
    public static bool TakesValues(string name) => name.EndsWith(".xml", StringComparison.Ordinal)
        && Array.Exists(WithValues, part => name.StartsWith(part, StringComparison.Ordinal));
}
