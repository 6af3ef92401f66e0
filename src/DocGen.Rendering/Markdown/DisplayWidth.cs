using System.Text;

namespace DocGen.Rendering.Markdown;

/// <summary>Columns that text takes where letters are set in a fixed width: Japanese characters take two.</summary>
internal static class DisplayWidth
{
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune) => Array.Exists(Wide, w => rune.Value >= w.From && rune.Value <= w.To) ? 2 : 1;
}
