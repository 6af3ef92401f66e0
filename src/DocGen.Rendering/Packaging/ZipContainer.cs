using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocGen.Rendering.Packaging;

/// <summary>
/// Writes a zip file whose bytes depend on nothing but its content: no clock, no operating system, no permissions.
/// The framework's ZipArchive notes the host system in every entry, so the same document would differ between Windows and Linux.
/// </summary>
public sealed class ZipContainer(Stream output)
{
    private const ushort Version = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>1 January 1980, the first day that zip can tell.</summary>
    private const ushort Date = 0x0021;

    private readonly List<Entry> _entries = [];
    private uint _position;

    /// <summary>Adds a file; names use '/' and ASCII.</summary>
    public void Add(string name, byte[] content)
    {
        var packed = Deflate(content);
        var method = Deflated;
        if (packed.Length >= content.Length) (packed, method) = (content, Stored);
        var entry = new Entry(Encoding.ASCII.GetBytes(name), Crc32.Of(content), (uint)packed.Length, (uint)content.Length, method, _position);
        var header = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        Describe(entry, header.AsSpan(4));
        Write(header);
        Write(entry.Name);
        Write(packed);
        _entries.Add(entry);
    }

    /// <summary>Writes the directory. The stream stays open.</summary>
    public void Finish()
    {
        var start = _position;
        foreach (var entry in _entries)
        {
            var header = new byte[46];
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
            Describe(entry, header.AsSpan(6));
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), entry.Offset);
            Write(header);
            Write(entry.Name);
        }
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), _position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        Write(end);
    }

    /// <summary>The fields that the local header and the directory share, from "version needed" to the length of the name.</summary>
    private static void Describe(Entry entry, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(to[6..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], entry.PackedSize);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)entry.Name.Length);
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    private void Write(byte[] bytes)
    {
        output.Write(bytes);
        _position += (uint)bytes.Length;
    }

    private sealed record Entry(byte[] Name, uint Crc, uint PackedSize, uint Size, ushort Method, uint Offset);
}
