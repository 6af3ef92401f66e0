using System.Text;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>
/// The door for text files: not too large, UTF-8, and without characters that no document can hold. What lies behind it need not think of them.
/// </summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with plain line ends; null, with a finding, where the file cannot be taken.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="shown">The file as messages name it.</param>
    /// <param name="bag">Takes the findings.</param>
    public static string? Read(string path, string shown, DiagnosticBag bag) => Read(most => BoundedFile.Read(path, most), shown, bag);

    /// <summary>The same for a file that gives its bytes where they are not more than so many.</summary>
    internal static string? Read(Func<long, byte[]?> read, string shown, DiagnosticBag bag)
    {
        byte[] bytes;
        try
        {
            var most = Limits.Current.TextCharacters;
            if (read(most * 3L) is { } content) bytes = content;
            else return Refuse(LibraryRules.YamlTooLarge, new Place(shown), bag, most.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse(LibraryRules.FileUnreadable, new Place(shown), bag, problem.Message);
        }
        var utf8 = bytes.AsSpan();
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[3..];
        try
        {
            var text = Strict.GetString(utf8);
            // Line ends differ by editor and checkout; the text is the same.
            if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return Take(text, shown, bag);
        }
        catch (DecoderFallbackException problem)
        {
            var line = utf8[..Math.Clamp(problem.Index, 0, utf8.Length)].Count((byte)'\n') + 1;
            return Refuse(LibraryRules.NotUtf8, new Place(shown, line, 1), bag);
        }
    }

    /// <summary>The same for a text that has been read already.</summary>
    public static string? Take(string text, string shown, DiagnosticBag bag)
    {
        if (text.Length > Limits.Current.TextCharacters)
            return Refuse(LibraryRules.YamlTooLarge, new Place(shown), bag, Limits.Current.TextCharacters.ToString(System.Globalization.CultureInfo.InvariantCulture));
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLegal(text[i])) continue;
            var before = text.AsSpan(0, i);
            return Refuse(LibraryRules.IllegalCharacter, new Place(shown, before.Count('\n') + 1, i - before.LastIndexOf('\n')), bag, $"U+{(int)text[i]:X4}");
        }
        return text;
    }

    // Control characters make a Word file unreadable; the noncharacters are what the merge marks values with.
    private static bool IsLegal(char c) => c < '\u00A0' ? c is '\n' or '\t' || !char.IsControl(c) : c is not ((>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF');

    private static string? Refuse(Rule rule, Place place, DiagnosticBag bag, params string[] arguments)
    {
        bag.Add(rule, place, arguments);
        return null;
    }
}
