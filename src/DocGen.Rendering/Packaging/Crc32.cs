using System.Buffers.Binary;

namespace DocGen.Rendering.Packaging;

/// <summary>The checksum of zip and PNG (ISO 3309).</summary>
internal static class Crc32
{
    /// <summary>The state before the first byte; a checksum is the last state, inverted.</summary>
    public const uint Begin = uint.MaxValue;

    private const uint Polynomial = 0xEDB88320;

    /// <summary>The polynomial 1; bits are turned round, as everywhere here.</summary>
    private const uint One = 0x80000000;

    private static readonly uint[][] Tables = Build();
    private static readonly uint[] Squares = PowersOfTwo();

    public static uint Of(params ReadOnlySpan<byte[]> pieces)
    {
        var state = Begin;
        foreach (var piece in pieces) state = Raw(state, piece);
        return ~state;
    }

    /// <summary>The state after these bytes.</summary>
    public static uint Raw(uint state, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var (low, high) = (state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            state = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }
        foreach (var b in bytes) state = Tables[0][(byte)(state ^ b)] ^ (state >> 8);
        return state;
    }

    /// <summary>What a state is multiplied with to pass over so many zero bytes: the state after bytes is that, plus the bytes' own from 0.</summary>
    public static uint Power(int bytes)
    {
        var (power, bit) = (One, 3);
        for (var left = (uint)bytes; left > 0; left >>= 1, bit++)
        {
            if ((left & 1) != 0) power = Times(power, Squares[bit]);
        }
        return power;
    }

    /// <summary>The product of two polynomials, modulo that of the checksum.</summary>
    public static uint Times(uint a, uint b)
    {
        uint product = 0;
        for (; a != 0; a <<= 1)
        {
            product ^= b & (uint)-(int)(a >> 31);
            b = (b >> 1) ^ (Polynomial & (uint)-(int)(b & 1));
        }
        return product;
    }

    // x to the power of 1, 2, 4 …
    private static uint[] PowersOfTwo()
    {
        var squares = new uint[36];
        squares[0] = One >> 1;
        for (var i = 1; i < squares.Length; i++) squares[i] = Times(squares[i - 1], squares[i - 1]);
        return squares;
    }

    private static uint[][] Build()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            tables[0][i] = value;
        }
        for (var table = 1; table < 8; table++)
        {
            for (var i = 0; i < 256; i++) tables[table][i] = tables[0][(byte)tables[table - 1][i]] ^ (tables[table - 1][i] >> 8);
        }
        return tables;
    }
}
