using System.Text;
using DocGen.Documents.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Documents.Tests.Pictures;

/// <summary>A picture loses what it does not show, and nothing of what it shows.</summary>
public class PictureTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", 13), .. Chunk("tEXt", "Author\0山田"), .. Chunk("eXIf", "GPS"), .. Chunk("tIME", 7), .. Chunk("IDAT", 3), .. Chunk("IEND", 0)];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"), .. Segment(0xE1, "Exif\0\0山田 GPS"), .. Segment(0xED, "Photoshop 山田"), .. Segment(0xFE, "山田"), .. Segment(0xE2, "ICC_PROFILE"), .. Segment(0xDB, "q"), 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x21, 0xFE, 6, .. "yamada"u8, 0, 0x21, 0xFF, 11, .. "XMP DataXMP"u8, 2, 1, 1, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0, 0x3B];
    private static readonly byte[] Tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x3B, 1, 2, 0, 7, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. "yamada\0"u8];

    [Fact]
    public void Png_() => Check(Png, PictureFormat.Png, kept: ["IHDR", "IDAT", "IEND"], gone: ["tEXt", "eXIf", "tIME", "山田"]);

    [Fact]
    public void Jpeg_() => Check(Jpeg, PictureFormat.Jpeg, kept: ["JFIF", "ICC_PROFILE"], gone: ["Exif", "GPS", "Photoshop", "山田"]);

    [Fact]
    public void Gif_() => Check(Gif, PictureFormat.Gif, kept: ["GIF89a"], gone: ["yamada", "XMP"]);

    [Fact]
    public void Tiff_() => Check(Tiff, PictureFormat.Tiff, kept: ["II*"], gone: ["yamada"]);

    [Fact]
    public void What_is_cut_short_is_no_picture()
    {
        Assert.Null(PictureMetadata.Remove(Png[..^12]));
        Assert.Null(PictureMetadata.Remove(Jpeg[..30]));
        Assert.Null(PictureMetadata.Remove(Gif[..^1]));
        Assert.Null(PictureMetadata.Remove(Tiff[..20]));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<image href=\"http://example.invalid/x.png\"/>")]
    [InlineData("<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"file:///etc/passwd\"/>")]
    [InlineData("<rect onload=\"alert(1)\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<style>@import url(http://example.invalid/)</style>")]
    [InlineData("<rect style=\"fill:url(http://example.invalid/#a)\"/>")]
    [InlineData("<rect fill=\"URL( 'http://example.invalid/#a')\"/>")]
    [InlineData("<a href=\"http://example.invalid/\"/>")]
    public void A_drawing_that_does_or_loads_something_is_refused(string inside)
    {
        Assert.Null(SvgPicture.Clean(Svg(inside), out var problem));
        Assert.NotEqual("", problem);
    }

    [Fact]
    public void A_drawing_loses_what_tells_of_its_making()
    {
        var svg = Svg("<!-- 山田 --><metadata>山田</metadata><i:named xmlns:i=\"urn:i\">山田</i:named><path i:label=\"山田\" xmlns:i=\"urn:i\" d=\"M0 0\" fill=\"url(#a)\"/><use href=\"#b\"/>");
        var cleaned = Encoding.UTF8.GetString(SvgPicture.Clean(svg, out _)!);
        Assert.DoesNotContain("山田", cleaned, StringComparison.Ordinal);
        Assert.Contains("d=\"M0 0\" fill=\"url(#a)\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#b\"", cleaned, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>")]
    [InlineData("<svg/>")]
    public void What_is_no_plain_drawing_is_refused(string svg) => Assert.Null(SvgPicture.Clean(Encoding.UTF8.GetBytes(svg), out _));

    [Fact]
    public void A_drawing_nests_as_deep_as_it_may()
    {
        using var limits = new Limits { XmlDepth = 10 }.Use();
        Assert.NotNull(SvgPicture.Clean(Svg(Nested(10)), out _));
        Assert.Null(SvgPicture.Clean(Svg(Nested(11)), out _));
    }

    private static byte[] Spoilt(byte[] seed, int at, byte value, int length)
    {
        var bytes = seed[..Math.Min(seed.Length, length)];
        if (at < bytes.Length) bytes[at] = value;
        return bytes;
    }

    [Fact]
    public void Whatever_the_bytes_nothing_throws()
    {
        var seeds = Gen.Elements(Png, Jpeg, Gif, Tiff, Svg("<path/>"));
        var spoilt = from seed in seeds
                     from at in Gen.Choose(0, 200)
                     from value in Gen.Choose(0, 255)
                     from length in Gen.Choose(8, 200)
                     select Spoilt(seed, at, (byte)value, length);
        Prop.ForAll(Arb.From(spoilt), bytes =>
        {
            PictureMetadata.Remove(bytes);
            DrawnPicture.Read(bytes, out _);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static void Check(byte[] picture, PictureFormat format, string[] kept, string[] gone)
    {
        Assert.Equal(format, PictureMetadata.FormatOf(picture));
        var cleaned = PictureMetadata.Remove(picture)!;
        var text = Encoding.UTF8.GetString(cleaned);
        Assert.All(kept, k => Assert.Contains(k, text, StringComparison.Ordinal));
        Assert.All(gone, g => Assert.DoesNotContain(g, text, StringComparison.Ordinal));
        Assert.Equal(cleaned, PictureMetadata.Remove(cleaned));
    }

    private static byte[] Svg(string inside) => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">{inside}</svg>");

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<g>", depth)) + string.Concat(Enumerable.Repeat("</g>", depth));

    private static byte[] Chunk(string name, string content) => [0, 0, 0, (byte)Encoding.UTF8.GetByteCount(content), .. Encoding.UTF8.GetBytes(name), .. Encoding.UTF8.GetBytes(content), 0, 0, 0, 0];

    private static byte[] Chunk(string name, int length) => [0, 0, 0, (byte)length, .. Encoding.UTF8.GetBytes(name), .. new byte[length], 0, 0, 0, 0];

    private static byte[] Segment(byte marker, string content) => [0xFF, marker, 0, (byte)(Encoding.UTF8.GetByteCount(content) + 2), .. Encoding.UTF8.GetBytes(content)];
}
