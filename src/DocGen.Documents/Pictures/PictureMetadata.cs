using System.Buffers.Binary;

namespace DocGen.Documents.Pictures;

/// <summary>
/// Takes out of a picture what it does not show: who took it, where and when, with which program. A camera writes all that into every file, and
/// a copied picture would carry it into a tender.
/// </summary>
public static class PictureMetadata
{
    private static readonly string[] PngShown = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "pHYs", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD"];

    /// <summary>Tags of a TIFF that tell of people, programs, times and places; what they say is made blank.</summary>
    private static readonly ushort[] TiffTraces = [269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853, 40091, 40092, 40093, 40094, 40095];

    public static PictureFormat FormatOf(ReadOnlySpan<byte> picture)
    {
        if (picture.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFormat.Png;
        if (picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return PictureFormat.Jpeg;
        if (picture.StartsWith("GIF8"u8)) return PictureFormat.Gif;
        if (picture.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || picture.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A])) return PictureFormat.Tiff;
        if (picture.StartsWith("BM"u8)) return PictureFormat.Bmp;
        if (picture.Length > 44 && picture[40..].StartsWith(" EMF"u8)) return PictureFormat.Emf;
        if (picture.StartsWith((ReadOnlySpan<byte>)[0xD7, 0xCD, 0xC6, 0x9A])) return PictureFormat.Wmf;
        return SvgPicture.IsSvg(picture) ? PictureFormat.Svg : PictureFormat.Unknown;
    }

    /// <summary>The picture without those things; null where it is broken. What has none is given back as it is.</summary>
    public static byte[]? Remove(byte[] picture) => FormatOf(picture) switch
    {
        PictureFormat.Png => Png(picture),
        PictureFormat.Jpeg => Jpeg(picture),
        PictureFormat.Gif => Gif(picture),
        PictureFormat.Tiff => Tiff(picture),
        PictureFormat.Emf => Emf(picture),
        _ => picture,
    };

    private static byte[]? Png(ReadOnlySpan<byte> picture)
    {
        var kept = new List<byte>(picture.Length);
        kept.AddRange(picture[..8]);
        for (var at = 8; at + 12 <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture[at..]);
            if (length > picture.Length - at - 12) return null;
            var chunk = picture.Slice(at, (int)length + 12);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (PngShown.Contains(name)) kept.AddRange(chunk);
            if (name == "IEND") return [.. kept];
            at += chunk.Length;
        }
        return null;
    }

    // APP0 (JFIF), APP2 (colour) and APP14 (how colours are coded) change what is seen; the other segments of programs and comments do not.
    private static byte[]? Jpeg(ReadOnlySpan<byte> picture)
    {
        var kept = new List<byte>(picture.Length) { 0xFF, 0xD8 };
        for (var at = 2; at + 4 <= picture.Length;)
        {
            if (picture[at] != 0xFF) return null;
            var marker = picture[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            // The picture itself: nothing is told behind it but the picture's end.
            if (marker == 0xDA)
            {
                kept.AddRange(picture[at..]);
                return [.. kept];
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            if (length < 2 || at + 2 + length > picture.Length) return null;
            var isShown = marker is not 0xFE && (marker is < 0xE0 or > 0xEF || marker is 0xE0 or 0xE2 or 0xEE);
            if (isShown) kept.AddRange(picture.Slice(at, length + 2));
            at += length + 2;
        }
        return null;
    }

    private static byte[]? Gif(ReadOnlySpan<byte> picture)
    {
        if (picture.Length < 14) return null;
        var at = 13 + ((picture[10] & 0x80) != 0 ? 3 << ((picture[10] & 7) + 1) : 0);
        if (at > picture.Length) return null;
        var kept = new List<byte>(picture.Length);
        kept.AddRange(picture[..at]);
        while (at < picture.Length)
        {
            var start = at;
            var isTold = false;
            if (picture[at] == 0x3B)
            {
                kept.Add(0x3B);
                return [.. kept];
            }
            if (picture[at] == 0x21 && at + 2 < picture.Length)
            {
                // Comments, and what programs add but the number of repetitions.
                isTold = picture[at + 1] == 0xFE || (picture[at + 1] == 0xFF && !picture[(at + 2)..].StartsWith("\u000bNETSCAPE2.0"u8));
                at += 2;
            }
            else if (picture[at] == 0x2C && at + 11 <= picture.Length)
            {
                at += 10 + ((picture[at + 9] & 0x80) != 0 ? 3 << ((picture[at + 9] & 7) + 1) : 0) + 1;
            }
            else
            {
                return null;
            }
            while (at < picture.Length && picture[at] != 0) at += picture[at] + 1;
            if (++at > picture.Length) return null;
            if (!isTold) kept.AddRange(picture[start..at]);
        }
        return null;
    }

    private static byte[]? Tiff(byte[] picture)
    {
        var cleaned = (byte[])picture.Clone();
        var isLittle = picture[0] == 0x49;
        ushort Short(int at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(picture.AsSpan(at)) : BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at));
        uint Long(int at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan(at)) : BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at));
        if (picture.Length < 8) return null;
        var directory = Long(4);
        for (var count = 0; directory != 0; count++)
        {
            if (count > 100 || directory > picture.Length - 6) return null;
            var entries = Short((int)directory);
            if (directory + 2 + (entries * 12L) + 4 > picture.Length) return null;
            for (var i = 0; i < entries; i++)
            {
                var at = (int)directory + 2 + (i * 12);
                if (!TiffTraces.Contains(Short(at))) continue;
                var size = Long(at + 4) * (Short(at + 2) switch { 3 or 8 => 2L, 4 or 9 or 11 or 13 => 4L, 5 or 10 or 12 => 8L, _ => 1L });
                var target = size > 4 ? Long(at + 8) : at + 8L;
                // Maps of Exif and of places are directories of their own: without their entries nothing leads to what they say.
                if (Short(at) is 34665 or 34853) (target, size) = (Long(at + 8), 2);
                if (target < 8 || target + size > picture.Length) return null;
                cleaned.AsSpan((int)target, (int)size).Clear();
            }
            directory = Long((int)directory + 2 + (entries * 12));
        }
        return cleaned;
    }

    // The header names the program and the picture.
    private static byte[]? Emf(byte[] picture)
    {
        var cleaned = (byte[])picture.Clone();
        if (picture.Length < 68) return null;
        var (length, offset) = (BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan(60)) * 2L, BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan(64)));
        if (length == 0) return cleaned;
        if (offset < 88 || offset + length > picture.Length) return null;
        cleaned.AsSpan((int)offset, (int)length).Clear();
        return cleaned;
    }
}
