using System.Buffers.Binary;

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

    private readonly List<(PackedFile File, uint Offset)> _entries = [];
    private uint _position;

    /// <summary>Adds a file; names use '/' and ASCII.</summary>
    public void Add(string name, byte[] content) => Add(PackedFile.Of(name, content));

    internal void Add(PackedFile file)
    {
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        Describe(file, header[4..]);
        // What it holds may lie in space that is used again: the directory only needs the rest.
        _entries.Add((file with { Packed = default }, _position));
        Write(header);
        Write(file.Name);
        Write(file.Packed.Span);
    }

    /// <summary>Writes the directory. The stream stays open.</summary>
    public void Finish()
    {
        var start = _position;
        Span<byte> header = stackalloc byte[46];
        foreach (var (file, offset) in _entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
            Describe(file, header[6..]);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
            Write(header);
            Write(file.Name);
        }
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], _position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        Write(end);
    }

    /// <summary>The fields that the local header and the directory share, from "version needed" to the length of the name.</summary>
    private static void Describe(PackedFile file, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], file.IsDeflated ? Deflated : Stored);
        BinaryPrimitives.WriteUInt16LittleEndian(to[6..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], file.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], file.PackedSize);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], file.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)file.Name.Length);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += (uint)bytes.Length;
    }
}
