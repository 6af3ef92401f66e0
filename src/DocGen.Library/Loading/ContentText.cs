using System.Security.Cryptography;
using System.Text;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Loading;

/// <summary>A file's text with plain line ends, and the first characters of its hash.</summary>
internal sealed record ContentText(ContentFile File, string Text, string Version)
{
    private const int VersionLength = 12;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Null, with a finding, where the file cannot be taken.</summary>
    public static ContentText? Read(ContentFile file, DiagnosticBag bag) =>
        TextFile.Read(file.Read, file.Shown, bag) is { } text ? new ContentText(file, text, Hash(Strict.GetBytes(text))) : null;

    /// <summary>A text that lies outside the library, such as the body's own text in a clause's place.</summary>
    public static ContentText Of(string text, string shown) =>
        new(new ContentFile(shown, shown, _ => Strict.GetBytes(text)), text, Hash(Strict.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));

    private static string Hash(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash)[..VersionLength];
    }
}
