using System.Buffers.Binary;

namespace DocGen.Rendering.Packaging.Deflating;

/// <summary>Bits in the order of a deflate stream: the first is the lowest of its byte.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[64 * 1024];
    private ulong _bits;
    private int _count;
    private int _length;

    public long Length => (_length * 8L) + _count;

    public void Clear() => (_bits, _count, _length) = (0, 0, 0);

    /// <param name="bits">The bits; nothing above <paramref name="count"/>.</param>
    /// <param name="count">How many, 32 at most.</param>
    public void Put(uint bits, int count)
    {
        _bits |= (ulong)bits << _count;
        _count += count;
        if (_count < 32) return;
        if (_length + 8 > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), (uint)_bits);
        _length += 4;
        _bits >>= 32;
        _count -= 32;
    }

    /// <summary>Bits that were written before.</summary>
    public void Put(ReadOnlySpan<uint> words, int count)
    {
        var whole = count / 32;
        for (var i = 0; i < whole; i++) Put(words[i], 32);
        if (count % 32 > 0) Put(words[whole], count % 32);
    }

    /// <summary>What was written as words, the last filled up with zeros.</summary>
    public uint[] ToWords()
    {
        var words = new uint[(Length + 31) / 32];
        for (var i = 0; i < _length / 4; i++) words[i] = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(i * 4));
        if (_count > 0) words[^1] = (uint)_bits;
        return words;
    }

    /// <summary>The whole as bytes; they are good until the writer is used again.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        var count = _length + ((_count + 7) / 8);
        if (_count % 32 > 0) Put(0, 32 - (_count % 32));
        return _bytes.AsMemory(0, count);
    }
}
