namespace DocGen.Rendering.Packaging;

/// <summary>The checksum of zip and PNG (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = Build();

    public static uint Of(params ReadOnlySpan<byte[]> pieces)
    {
        var crc = uint.MaxValue;
        foreach (var piece in pieces)
        {
            foreach (var b in piece) crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }
        return ~crc;
    }

    private static uint[] Build()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
