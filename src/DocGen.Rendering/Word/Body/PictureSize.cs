using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Rendering.Word.Body;

/// <summary>Size of a picture in twips, from its own header.</summary>
internal readonly partial record struct PictureSize(decimal Width, decimal Height, bool IsVector)
{
    private const decimal TwipsPerPixel = 15;

    public static PictureSize Of(ReadOnlySpan<byte> content)
    {
        if (content.Length > 24 && content[1..4].SequenceEqual("PNG"u8))
        {
            return Png(content);
        }
        return Svg(Encoding.UTF8.GetString(content[..Math.Min(content.Length, 4096)]));
    }

    private static PictureSize Png(ReadOnlySpan<byte> content)
    {
        decimal width = BinaryPrimitives.ReadUInt32BigEndian(content[16..]);
        decimal height = BinaryPrimitives.ReadUInt32BigEndian(content[20..]);
        var twips = TwipsPerPixel;
        var density = content.IndexOf("pHYs"u8);
        if (density > 0 && content.Length > density + 13 && content[density + 12] == 1)
        {
            decimal perMetre = BinaryPrimitives.ReadUInt32BigEndian(content[(density + 4)..]);
            if (perMetre > 0) twips = 1440 / 0.0254m / perMetre;
        }
        return new PictureSize(Math.Max(width, 1) * twips, Math.Max(height, 1) * twips, IsVector: false);
    }

    private static PictureSize Svg(string head)
    {
        var box = ViewBox().Match(head);
        var width = Number(SvgWidth().Match(head)) ?? Number(box, 1) ?? 400;
        var height = Number(SvgHeight().Match(head)) ?? Number(box, 2) ?? 300;
        return new PictureSize(Math.Max(width, 1) * TwipsPerPixel, Math.Max(height, 1) * TwipsPerPixel, IsVector: true);
    }

    private static decimal? Number(Match match, int group = 1) =>
        match.Success && decimal.TryParse(match.Groups[group].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex("""<svg[^>]*\swidth="([0-9.]+)(?:px)?"[^>]*>""", RegexOptions.CultureInvariant)]
    private static partial Regex SvgWidth();

    [GeneratedRegex("""<svg[^>]*\sheight="([0-9.]+)(?:px)?"[^>]*>""", RegexOptions.CultureInvariant)]
    private static partial Regex SvgHeight();

    [GeneratedRegex("""viewBox="[0-9.-]+[ ,]+[0-9.-]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}
