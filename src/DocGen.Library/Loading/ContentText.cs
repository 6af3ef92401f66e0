using System.Security.Cryptography;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>A file's text with plain line ends, and the first characters of its hash.</summary>
internal sealed record ContentText(ContentFile File, string Text, string Version)
{
    private const int VersionLength = 12;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null, with a finding, where the file cannot be read or is not UTF-8.</summary>
    public static ContentText? Read(ContentFile file, DiagnosticBag bag)
    {
        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(LibraryRules.FileUnreadable, new Place(file.Shown), problem.Message);
            return null;
        }
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException problem)
        {
            var line = content[..Math.Clamp(problem.Index, 0, content.Length)].Count((byte)'\n') + 1;
            bag.Add(LibraryRules.NotUtf8, new Place(file.Shown, line, 1));
            return null;
        }
        if (!text.Contains('\r', StringComparison.Ordinal)) return new ContentText(file, text, Hash(content));
        // Line ends differ by editor and checkout; the clause, and so its version, is the same.
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new ContentText(file, text, Hash(Strict.GetBytes(text)));
    }

    /// <summary>A text that lies outside the library, such as the body's own text in a clause's place.</summary>
    public static ContentText Of(string text, string shown) =>
        new(new ContentFile(shown, shown, () => Strict.GetBytes(text)), text, Hash(Strict.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));

    private static string Hash(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash)[..VersionLength];
    }
}
