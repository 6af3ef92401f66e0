using System.Buffers.Binary;
using System.IO.Compression;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>
/// The picture that programs without SVG show in a drawing's place: an empty frame of its size. Drawing the SVG itself would need a
/// rasterizer, which the toolkit does not carry; Word since 2016 shows the SVG.
/// </summary>
internal static class BlankPicture
{
    public static byte[] Frame(int width, int height)
    {
        (width, height) = (Math.Clamp(width, 2, 2000), Math.Clamp(height, 2, 2000));
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 0);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Compress(Pixels(width, height)));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Pixels(int width, int height)
    {
        var pixels = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            var row = pixels.AsSpan(y * (width + 1) + 1, width);
            row.Fill(y == 0 || y == height - 1 ? (byte)0x80 : (byte)0xFF);
            (row[0], row[^1]) = (0x80, 0x80);
        }
        return pixels;
    }

    private static byte[] Compress(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(pixels);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(type.ToArray(), data));
        png.Write(number);
    }
}
