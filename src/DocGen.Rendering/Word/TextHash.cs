using System.Security.Cryptography;

namespace DocGen.Rendering.Word;

/// <summary>The hash of a paragraph's text, by which a returned file shows what was changed.</summary>
internal static class TextHash
{
    private const int Characters = 16;

    public static string Of(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return Convert.ToHexStringLower(hash[..(Characters / 2)]);
    }
}
