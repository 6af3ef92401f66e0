using System.Globalization;
using System.Text;

namespace DocGen.Documents.Slots;

/// <summary>
/// The mark that stands for a value in a document which is prepared once and filled in for many: a number between two Unicode
/// noncharacters, which no answer can hold. It passes through numbering and writing like any other text.
/// </summary>
public static class Slot
{
    public const char Start = '\uFDE0';
    public const char End = '\uFDE1';

    public static string Mark(int slot) => $"{Start}{slot.ToString(CultureInfo.InvariantCulture)}{End}";

    public static bool IsIn(ReadOnlySpan<char> text) => text.Contains(Start);

    /// <summary>The text with its marks replaced by what they stand for.</summary>
    public static string Fill(string text, IReadOnlyList<string> values)
    {
        if (!IsIn(text)) return text;
        var filled = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf(Start, at);
            if (start < 0) start = text.Length;
            filled.Append(text, at, start - at);
            if (start == text.Length) break;
            var end = text.IndexOf(End, start);
            filled.Append(values[int.Parse(text.AsSpan(start + 1, end - start - 1), CultureInfo.InvariantCulture)]);
            at = end + 1;
        }
        return filled.ToString();
    }

    /// <summary>Says where a value would decide what stands in the document, or how: such a document cannot be prepared.</summary>
    public static string Refuse(string text) => IsIn(text) ? throw new ValueDecidesException() : text;
}
