using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>Text to numbers, to hashes and to base 64.</summary>
public partial class StringFunctions
{
    private const NumberStyles FloatStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>The number in the text; null where there is none.</summary>
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, FloatStyle, context.CurrentCulture, out var number) ? number : null;

    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, FloatStyle, context.CurrentCulture, out var number) ? number : null;

#pragma warning disable CA5350, CA5351 // The weak hashes are part of the language; nothing here relies on them.
    public static string Md5(string? text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hex(SHA1.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? secretKey) => Hex(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string? text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha256(string? text, string? secretKey) => Hex(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hex(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
